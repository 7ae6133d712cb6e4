import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { PermissionDirective, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { EditionDto, PolicyEditionService } from '@proxy/policy-editions';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { Tab, Tabs } from '../../../ui/tabs/tabs';
import { DraftDialog } from '../draft-dialog/draft-dialog';
import { EditionCases } from '../edition-cases/edition-cases';
import { EditionForm } from '../edition-form/edition-form';
import { EditionYaml } from '../edition-yaml/edition-yaml';
import { PublishDialog } from '../publish-dialog/publish-dialog';

/** One edition or draft: what it says as form, as text and by its worked cases, and what may be done with it. */
@Component({
  selector: 'app-edition-detail',
  imports: [
    FormsModule,
    RouterLink,
    PermissionDirective,
    Dialog,
    DraftDialog,
    EditionCases,
    EditionForm,
    EditionYaml,
    Icon,
    PageState,
    PublishDialog,
    StatusChip,
    Tabs,
    DayPipe,
    TextPipe,
  ],
  templateUrl: './edition-detail.html',
  styleUrl: './edition-detail.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionDetail {
  private readonly service = inject(PolicyEditionService);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);
  private readonly router = inject(Router);

  /** From the address. */
  readonly id = input.required<string>();
  readonly tab = input('form');
  protected readonly busy = new Busy();
  protected readonly drafting = signal(false);
  protected readonly publishing = signal(false);
  protected readonly withdrawing = signal(false);
  protected readonly deleting = signal(false);
  protected readonly reason = signal('');
  protected readonly edition = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly editable = computed(
    () => this.edition.hasValue() && this.edition.value().status === 'Draft' && this.permissions.getGrantedPolicy('PolicyEditions.Edit'),
  );
  protected readonly tabs = computed<Tab[]>(() => {
    const at = (tab: string) => `/policies/editions/${this.id()}/${tab}`;
    return [
      { link: at('form'), text: '::Editions:TabForm' },
      { link: at('yaml'), text: '::Editions:TabYaml' },
      { link: at('cases'), text: '::Editions:TabCases' },
    ];
  });

  protected saved(edition: EditionDto): void {
    this.edition.set(edition);
    this.toaster.success('::Saved');
  }

  protected published(edition: EditionDto): void {
    this.edition.set(edition);
    this.toaster.success(edition.status === 'Scheduled' ? '::Editions:WasScheduled' : '::Editions:WasPublished');
  }

  protected withdraw(): void {
    this.busy.run(this.service.withdraw(this.id(), this.reason().trim()), edition => {
      this.withdrawing.set(false);
      this.edition.set(edition);
      this.toaster.success('::Editions:WasWithdrawn');
    });
  }

  protected delete(): void {
    this.busy.run(this.service.delete(this.id()), () => void this.router.navigate(['/policies/editions']));
  }
}
