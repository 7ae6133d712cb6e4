import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { DecideObjectionInput, ObjectionDto, ObjectionService } from '@proxy/publicity';
import { ReportService } from '@proxy/reports';
import { ReturnReasonService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { MomentPipe } from '../../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { pagedList } from '../../../shared/paged-list';
import { ExportButton, SheetFetch } from '../../../shared/export-button/export-button';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Field } from '../../../ui/field/field';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';

type Outcome = 'Dismissed' | 'Return' | 'Reject' | 'Fall';

/** Objections, open ones first; each is investigated by somebody who neither published the list nor decided the line. */
@Component({
  selector: 'app-objection-desk',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    PermissionDirective,
    ExportButton,
    Field,
    PageState,
    Pager,
    StatusChip,
    MomentPipe,
    TextPipe,
    YuanPipe,
  ],
  providers: [ListService],
  templateUrl: './objection-desk.html',
  styleUrl: './objection-desk.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ObjectionDesk {
  private readonly service = inject(ObjectionService);
  private readonly reasonService = inject(ReturnReasonService);
  private readonly reports = inject(ReportService);
  private readonly toaster = inject(ToasterService);
  protected readonly list = inject(ListService);

  /** From the address; the first one in the list otherwise. */
  readonly id = input<string>();
  protected readonly busy = new Busy();
  protected readonly objections = pagedList(
    this.list,
    computed(() => ({})),
    query => this.service.getList(query),
  );
  protected readonly reasons = rxResource({ stream: () => this.reasonService.getList() });
  private readonly linked = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  private readonly picked = signal<ObjectionDto | null>(null);
  protected readonly current = computed<ObjectionDto | null>(
    () => this.picked() ?? (this.linked.hasValue() ? this.linked.value() : null) ?? this.objections.rows()[0] ?? null,
  );
  /** A line is returned or refused; an addition falls, and what was paid stays. */
  protected readonly outcomes = computed<Outcome[]>(() =>
    this.current()?.addition ? ['Dismissed', 'Fall'] : ['Dismissed', 'Return', 'Reject'],
  );
  protected readonly sheet: SheetFetch = () => this.reports.getObjectionSheet(this.current()!.id);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    outcome: ['Dismissed' as Outcome],
    reasonCode: [''],
    finding: ['', [Validators.required, Validators.maxLength(2000)]],
    reply: ['', [Validators.required, Validators.maxLength(2000)]],
  });

  protected pick(one: ObjectionDto): void {
    this.picked.set(one);
    this.form.reset();
  }

  protected decide(one: ObjectionDto): void {
    const { outcome, reasonCode, finding, reply } = this.form.getRawValue();
    const againstLine = outcome === 'Return' || outcome === 'Reject';
    this.form.controls.reasonCode.setValidators(againstLine ? Validators.required : null);
    this.form.controls.reasonCode.updateValueAndValidity();
    if (!readyToSend(this.form)) return;
    const input: DecideObjectionInput = againstLine
      ? { outcome: 'Upheld', lineDecision: outcome, reasonCodes: [reasonCode], finding, reply }
      : { outcome: outcome === 'Fall' ? 'Upheld' : 'Dismissed', finding, reply };
    this.busy.run(
      this.service.decide(one.id, input),
      decided => {
        this.pick(decided);
        this.toaster.success('::Objections:Decided');
        this.list.get();
      },
      error => showServerErrors(this.form, error),
    );
  }
}
