import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PermissionDirective, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { InstitutionDto, InstitutionService } from '@proxy/institutions';
import type { AttachmentDto, ReasonDto } from '@proxy/models';
import type { Observable } from 'rxjs';
import { AttachmentList } from '../../shared/attachment-list/attachment-list';
import { Busy } from '../../shared/busy';
import { BusinessDay } from '../../shared/business-day';
import { DayPipe, MomentPipe } from '../../shared/date.pipes';
import { HistoryList } from '../../shared/history-list/history-list';
import { Occupations } from '../../shared/occupations';
import { ReasonList } from '../../shared/reason-list/reason-list';
import { ReturnDialog } from '../../shared/return-dialog/return-dialog';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { StepBar, stepsUpTo } from '../../ui/step-bar/step-bar';
import { InstitutionAttachmentKinds } from '../institution.consts';

type ReasonAction = 'reject' | 'suspend' | 'resume';

/** One institution: its own page while it registers, and the reviewer's desk when it has been submitted. */
@Component({
  selector: 'app-institution-detail',
  imports: [
    FormsModule,
    RouterLink,
    PermissionDirective,
    AttachmentList,
    HistoryList,
    ReasonList,
    ReturnDialog,
    Dialog,
    Icon,
    PageState,
    StatusChip,
    StepBar,
    TextPipe,
    DayPipe,
    MomentPipe,
  ],
  templateUrl: './institution-detail.html',
  styleUrl: './institution-detail.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionDetail {
  protected readonly service = inject(InstitutionService);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);
  protected readonly occupations = inject(Occupations);
  private readonly businessDay = inject(BusinessDay);

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly kinds = InstitutionAttachmentKinds;
  protected readonly attachmentKind = signal(InstitutionAttachmentKinds[0]);
  protected readonly returning = signal(false);
  protected readonly listing = signal(false);
  protected readonly asking = signal<ReasonAction | null>(null);
  protected readonly reason = signal('');
  protected readonly listedFrom = signal('');
  protected readonly listedTo = signal('');

  protected readonly institution = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly codes = () => this.service.getReturnReasons();

  protected readonly editable = computed(() => {
    const status = this.institution.hasValue() ? this.institution.value().status : null;
    const mine = this.permissions.getGrantedPolicy('Institutions.Institutions.Register');
    return mine && (status === 'Draft' || status === 'Returned');
  });

  protected readonly steps = computed(() => {
    const status = this.institution.hasValue() ? this.institution.value().status : 'Draft';
    const stopped = ['Rejected', 'Delisted', 'Suspended'].includes(status);
    const at = { Draft: 'Fill', Returned: 'Fill', Submitted: 'Review', Rejected: 'Review' }[status as string] ?? 'Listed';
    return stepsUpTo(['Fill', 'Review', 'Listed'], at, '::InstitutionStep:', stopped);
  });

  protected submit(): void {
    this.run(this.service.submit(this.id()), '::Institution:Submitted');
  }

  protected return(reasons: ReasonDto[]): void {
    this.run(this.service.return(this.id(), reasons), '::Institution:ReturnSent');
  }

  protected openListing(): void {
    this.listedFrom.set(this.businessDay.today());
    this.listing.set(true);
  }

  protected approve(): void {
    this.listing.set(false);
    const input = { listedFrom: this.listedFrom(), listedTo: this.listedTo() || null };
    this.run(this.service.approve(this.id(), input), '::Institution:Approved');
  }

  protected ask(action: ReasonAction): void {
    this.reason.set('');
    this.asking.set(action);
  }

  protected doWithReason(): void {
    const action = this.asking();
    this.asking.set(null);
    if (action) this.run(this.service[action](this.id(), this.reason().trim()), '::Saved');
  }

  protected upload(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (!file) return;
    const body = new FormData();
    body.append('kind', this.attachmentKind());
    body.append('file', file);
    this.busy.run(this.service.addAttachment(this.id(), body), () => this.institution.reload());
    field.value = '';
  }

  protected remove(attachment: AttachmentDto): void {
    this.busy.run(this.service.removeAttachment(this.id(), attachment.id!), () => this.institution.reload());
  }

  private run(request: Observable<InstitutionDto>, done: string): void {
    this.busy.run(request, institution => {
      this.institution.set(institution);
      this.toaster.success(done);
    });
  }
}
