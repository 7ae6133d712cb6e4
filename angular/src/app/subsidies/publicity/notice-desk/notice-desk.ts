import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { NoticeCandidateDto, PublicityNoticeService } from '@proxy/publicity';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Field } from '../../../ui/field/field';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** What the county may publish now, and what it has published. */
@Component({
  selector: 'app-notice-desk',
  imports: [ReactiveFormsModule, RouterLink, PermissionDirective, Dialog, Field, PageState, Pager, StatusChip, DayPipe, TextPipe, YuanPipe],
  providers: [ListService],
  templateUrl: './notice-desk.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeDesk {
  private readonly service = inject(PublicityNoticeService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  protected readonly list = inject(ListService);

  protected readonly busy = new Busy();
  protected readonly candidates = rxResource({ stream: () => this.service.getCandidates() });
  protected readonly ready = computed(() => (this.candidates.hasValue() ? this.candidates.value().candidates : []));
  protected readonly notices = pagedList(
    this.list,
    computed(() => ({})),
    query => this.service.getList(query),
  );

  protected readonly asking = signal(false);
  protected readonly chosen = signal<NoticeCandidateDto | null>(null);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    contactPhone: ['', [Validators.required, Validators.maxLength(40)]],
    contactEmail: ['', [Validators.email, Validators.maxLength(128)]],
  });

  protected ask(candidate: NoticeCandidateDto): void {
    this.chosen.set(candidate);
    this.asking.set(true);
  }

  protected publish(): void {
    const chosen = this.chosen();
    if (!chosen || !readyToSend(this.form)) return;
    const { contactPhone, contactEmail } = this.form.getRawValue();
    const order = { kind: chosen.kind, divisionId: chosen.divisionId, contactPhone, contactEmail: contactEmail || undefined };
    this.busy.run(
      this.service.publish(order),
      notice => {
        if (notice.heldLines) this.toaster.warn('::Notice:HeldN', undefined, { messageLocalizationParams: [String(notice.heldLines)] });
        void this.router.navigate(['/subsidies/publicity', notice.id]);
      },
      error => showServerErrors(this.form, error),
    );
  }
}
