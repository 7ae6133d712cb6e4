import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { SampleRoundService } from '@proxy/checks';
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

/** Samples of what is under review: first the list is frozen, later a seed is fixed, and the draw follows from both. */
@Component({
  selector: 'app-sample-list',
  imports: [ReactiveFormsModule, RouterLink, PermissionDirective, Dialog, Field, PageState, Pager, StatusChip, DayPipe, TextPipe],
  providers: [ListService],
  templateUrl: './sample-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SampleList {
  private readonly service = inject(SampleRoundService);
  private readonly router = inject(Router);
  protected readonly list = inject(ListService);
  protected readonly busy = new Busy();
  protected readonly asking = signal(false);
  protected readonly rounds = pagedList(
    this.list,
    computed(() => ({})),
    query => this.service.getList(query),
  );
  protected readonly form = inject(FormBuilder).nonNullable.group({
    valuePercent: [5, [Validators.required, Validators.min(1), Validators.max(100)]],
    randomPercent: [2, [Validators.required, Validators.min(1), Validators.max(100)]],
  });

  protected freeze(): void {
    if (!readyToSend(this.form)) return;
    this.busy.run(
      this.service.freeze(this.form.getRawValue()),
      round => void this.router.navigate(['/subsidies/samples', round.id]),
      error => showServerErrors(this.form, error),
    );
  }
}
