import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormArray, FormGroup, NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { AssessmentDto, AssessmentEntryDto, AssessmentResultDto, AssessmentService, ClassDto, EnrolmentService } from '@proxy/training';
import { forkJoin, map } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { CodePipe } from '../../../shared/code.pipe';
import { MomentPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';

export const Certificates = ['VOCATIONAL_CERT', 'SPECIAL_SKILL_CERT', 'SAFETY_CERT', 'COMPLETION_CERT', 'NONE'];

/** Results of a class, entered by its examiner, who did not teach it. Confirmed results are final. */
@Component({
  selector: 'app-result-entry',
  imports: [ReactiveFormsModule, Dialog, Icon, PageState, CodePipe, MomentPipe, TextPipe],
  templateUrl: './result-entry.html',
  styleUrl: './result-entry.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultEntry {
  readonly class = input.required<ClassDto>();

  private readonly service = inject(AssessmentService);
  private readonly enrolmentService = inject(EnrolmentService);
  private readonly builder = inject(NonNullableFormBuilder);
  private readonly toaster = inject(ToasterService);
  private readonly mayRecord = inject(PermissionService).getGrantedPolicy('Training.Assessments.Record');
  protected readonly busy = new Busy();
  protected readonly confirming = signal(false);
  protected readonly certificates = Certificates;

  /** What was recorded, and everybody who is still without a result. */
  protected readonly results = rxResource({
    params: () => this.class().id!,
    stream: ({ params }) =>
      forkJoin([this.service.getClass(params), this.enrolmentService.getList(params)]).pipe(
        map(([assessment, enrolments]) => withMissing(assessment, enrolments.items ?? [])),
      ),
  });
  protected readonly confirmedAt = computed(() => {
    const rows = this.results.hasValue() ? this.results.value() : [];
    return rows.length && rows.every(row => row.confirmedAt) ? rows[0].confirmedAt : null;
  });
  protected readonly editable = computed(() => this.mayRecord && !this.confirmedAt());
  protected form: FormArray<FormGroup> = this.builder.array<FormGroup>([]);

  constructor() {
    effect(() => {
      const rows = this.results.hasValue() ? this.results.value() : [];
      const editable = this.editable();
      untracked(() => {
        this.form = this.builder.array(rows.map(row => this.rowForm(row)));
        if (!editable) this.form.disable();
      });
    });
  }

  protected save(): void {
    if (this.form.invalid) {
      this.form.markAllAsTouched();
      return;
    }
    this.busy.run(this.service.record(this.class().id!, this.form.getRawValue() as AssessmentEntryDto[]), () => {
      this.toaster.success('::Saved');
      this.results.reload();
    });
  }

  protected confirm(): void {
    this.confirming.set(false);
    this.busy.run(this.service.confirm(this.class().id!), () => {
      this.toaster.success('::Result:Confirmed');
      this.results.reload();
    });
  }

  private rowForm(row: AssessmentResultDto): FormGroup {
    const score = [Validators.min(0), Validators.max(100)];
    return this.builder.group({
      enrolmentId: row.enrolmentId,
      theoryScore: [row.theoryScore ?? null, score],
      practiceScore: [row.practiceScore ?? null, score],
      passed: row.passed,
      certificate: [row.certificate || 'NONE', Validators.required],
      certificateNumber: [row.certificateNumber ?? '', Validators.maxLength(64)],
      resits: [row.resits, [Validators.min(0), Validators.max(9)]],
    });
  }
}

function withMissing(assessment: AssessmentDto, enrolments: { id?: string; traineeName: string; status: string }[]): AssessmentResultDto[] {
  const known = new Set(assessment.results.map(row => row.enrolmentId));
  const missing = enrolments
    .filter(one => ['Attending', 'Admitted', 'Completed'].includes(one.status) && !known.has(one.id!))
    .map(one => ({ enrolmentId: one.id!, traineeName: one.traineeName, passed: false, certificate: 'NONE', resits: 0 }));
  return [...assessment.results, ...missing];
}
