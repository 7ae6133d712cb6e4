import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { PilotProgressService } from '@proxy/pilots';
import { Busy } from '../../shared/busy';
import { BusinessDay } from '../../shared/business-day';
import { MomentPipe } from '../../shared/date.pipes';
import { Divisions } from '../../shared/divisions';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { pagedList } from '../../shared/paged-list';
import { TextPipe } from '../../shared/text.pipe';
import { Field } from '../../ui/field/field';
import { PageState } from '../../ui/page-state/page-state';
import { Pager } from '../../ui/pager/pager';
import { quarterOf, yearsUpTo } from '../pilot.consts';

/** Frozen progress reports, and the form that freezes the next one. */
@Component({
  selector: 'app-pilot-reports',
  imports: [ReactiveFormsModule, RouterLink, PermissionDirective, Field, PageState, Pager, MomentPipe, TextPipe],
  providers: [ListService],
  templateUrl: './pilot-reports.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotReports {
  private readonly service = inject(PilotProgressService);
  private readonly router = inject(Router);
  private readonly today = inject(BusinessDay).today;
  protected readonly divisions = inject(Divisions);
  protected readonly list = inject(ListService);
  protected readonly busy = new Busy();
  protected readonly quarters = [1, 2, 3, 4, 0];
  protected readonly years = computed(() => yearsUpTo(this.today()));
  protected readonly reports = pagedList(
    this.list,
    computed(() => ({})),
    query => this.service.getSnapshots(query),
  );

  protected readonly form = linkedSignal(
    () =>
      new FormGroup({
        divisionId: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
        year: new FormControl(this.years()[0], { nonNullable: true }),
        quarter: new FormControl(quarterOf(this.today()), { nonNullable: true }),
        progress: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(4000)] }),
        problems: new FormControl('', { nonNullable: true }),
        nextSteps: new FormControl('', { nonNullable: true }),
        publish: new FormControl(false, { nonNullable: true }),
      }),
  );

  protected freeze(): void {
    const form = this.form();
    if (!readyToSend(form)) return;
    this.busy.run(
      this.service.freeze(form.getRawValue()),
      report => void this.router.navigate(['/pilots/reports', report.id]),
      error => showServerErrors(form, error),
    );
  }
}
