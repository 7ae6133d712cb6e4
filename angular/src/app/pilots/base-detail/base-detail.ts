import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { FundingSource, PilotBaseDto, PilotBaseService, PilotBaseStatus, StepDto } from '@proxy/pilots';
import { Busy } from '../../shared/busy';
import { DayPipe } from '../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { BaseSpending } from '../base-spending/base-spending';
import { DecisionList } from '../decision-list/decision-list';
import { Milestones } from '../milestones/milestones';
import { FUNDING_SOURCES } from '../pilot.consts';
import { QuantityPipe } from '../quantity.pipe';
import { StepDialog } from '../step-dialog/step-dialog';

/** One training base: its road, milestones, money granted and spent, places and how far they are used. */
@Component({
  selector: 'app-base-detail',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    PermissionDirective,
    BaseSpending,
    DecisionList,
    Dialog,
    Field,
    Milestones,
    PageState,
    StatusChip,
    StepDialog,
    DayPipe,
    QuantityPipe,
    TextPipe,
    YuanPipe,
  ],
  templateUrl: './base-detail.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BaseDetail {
  /** From the address. */
  readonly id = input.required<string>();

  private readonly service = inject(PilotBaseService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly sources = FUNDING_SOURCES;
  protected readonly base = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });

  protected readonly step = signal<PilotBaseStatus | null>(null);
  protected readonly granting = signal(false);
  protected readonly counting = signal(false);
  protected readonly funding = new FormGroup({
    source: new FormControl<FundingSource>('CentralBudget', { nonNullable: true }),
    on: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    amount: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    reference: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
  });
  protected readonly occupancy = new FormGroup({
    year: new FormControl(2020, { nonNullable: true }),
    quarter: new FormControl(1, { nonNullable: true }),
    openDays: new FormControl(60, { nonNullable: true }),
    usedPlaceDays: new FormControl(0, { nonNullable: true }),
    reference: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(128)] }),
  });

  protected take(step: StepDto): void {
    this.busy.run(this.service.decide(this.id(), step), base => this.show(base));
  }

  protected grant(): void {
    if (!readyToSend(this.funding)) return;
    this.busy.run(
      this.service.grant(this.id(), this.funding.getRawValue()),
      base => this.show(base),
      error => showServerErrors(this.funding, error),
    );
  }

  protected count(): void {
    if (!readyToSend(this.occupancy)) return;
    this.busy.run(
      this.service.reportOccupancy(this.id(), this.occupancy.getRawValue()),
      base => this.show(base),
      error => showServerErrors(this.occupancy, error),
    );
  }

  private show(base: PilotBaseDto): void {
    this.step.set(null);
    this.granting.set(false);
    this.counting.set(false);
    this.base.set(base);
    this.toaster.success('::Saved');
  }
}
