import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormBuilder, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { InspectionDto, InspectionService } from '@proxy/inspections';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Field } from '../../../ui/field/field';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { STATUS_TONES } from '../../../ui/status-chip/status-tones';

/** Inspections, what is still to be put right first. */
@Component({
  selector: 'app-inspection-list',
  imports: [
    FormsModule,
    ReactiveFormsModule,
    RouterLink,
    PermissionDirective,
    Dialog,
    Field,
    PageState,
    Pager,
    StatusChip,
    DayPipe,
    TextPipe,
  ],
  providers: [ListService],
  templateUrl: './inspection-list.html',
  styleUrl: './inspection-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InspectionList {
  private readonly service = inject(InspectionService);
  protected readonly list = inject(ListService);
  protected readonly busy = new Busy();
  protected readonly rechecking = signal(false);
  protected readonly picked = signal<InspectionDto | null>(null);
  protected readonly statuses = Object.keys(STATUS_TONES.InspectionStatus);
  protected readonly status = signal('');
  protected readonly inspections = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
  protected readonly form = inject(FormBuilder).nonNullable.group({ note: ['', [Validators.required, Validators.maxLength(2000)]] });

  protected wrong(inspection: InspectionDto): string[] {
    return inspection.answers.filter(one => one.answer === 'No').map(one => one.code);
  }

  protected ask(inspection: InspectionDto): void {
    this.picked.set(inspection);
    this.form.reset();
    this.rechecking.set(true);
  }

  protected recheck(rectified: boolean): void {
    const picked = this.picked();
    if (!picked || !readyToSend(this.form)) return;
    this.busy.run(
      this.service.recheck(picked.id, { rectified, ...this.form.getRawValue() }),
      () => {
        this.rechecking.set(false);
        this.list.get();
      },
      error => showServerErrors(this.form, error),
    );
  }
}
