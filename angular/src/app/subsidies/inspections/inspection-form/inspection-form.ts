import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { InspectionAnswerKind, InspectionKind, InspectionService } from '@proxy/inspections';
import { TrainingClassService } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { BusinessDay } from '../../../shared/business-day';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { TextPipe } from '../../../shared/text.pipe';
import { Field } from '../../../ui/field/field';

/** The checklist's items, in its order; the server refuses another list. */
const ITEMS = [
  'VenueAsFiled',
  'InstructorAsFiled',
  'TimetableKept',
  'HeadsMatchAttendance',
  'SignInBySelf',
  'MaterialsHandedOut',
  'SafetyKept',
  'NobodyCharged',
  'TraineesKnowAndAgreed',
  'TraineesReachedConfirm',
];

/** The checklist, made for a phone in one hand: one item after another, three answers each. */
@Component({
  selector: 'app-inspection-form',
  imports: [ReactiveFormsModule, RouterLink, Field, TextPipe],
  templateUrl: './inspection-form.html',
  styleUrl: './inspection-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InspectionForm {
  private readonly service = inject(InspectionService);
  private readonly classService = inject(TrainingClassService);
  private readonly router = inject(Router);
  protected readonly today = inject(BusinessDay).today;
  protected readonly busy = new Busy();
  protected readonly items = ITEMS;
  protected readonly kinds: InspectionKind[] = ['OnSite', 'Phone', 'Video'];
  protected readonly choices: InspectionAnswerKind[] = ['Yes', 'No', 'NotSeen'];
  protected readonly classes = rxResource({ stream: () => this.classService.getList({ maxResultCount: 200 }) });
  protected readonly answers = signal<Record<string, InspectionAnswerKind>>({});
  protected readonly form = inject(FormBuilder).nonNullable.group({
    classId: ['', Validators.required],
    kind: ['OnSite' as InspectionKind],
    heldOn: [''],
    expectedHeads: [0, [Validators.required, Validators.min(0)]],
    presentHeads: [0, [Validators.required, Validators.min(0)]],
    finding: ['', Validators.maxLength(2000)],
    rectifyBy: [''],
  });

  constructor() {
    effect(() => {
      const today = this.today();
      if (today && !this.form.controls.heldOn.value) this.form.controls.heldOn.setValue(today);
    });
  }

  protected answer(code: string, answer: InspectionAnswerKind): void {
    this.answers.update(all => ({ ...all, [code]: answer }));
  }

  protected save(): void {
    if (!readyToSend(this.form)) return;
    const { finding, rectifyBy, heldOn, ...rest } = this.form.getRawValue();
    const answers = Object.entries(this.answers()).map(([code, answer]) => ({ code, answer }));
    this.busy.run(
      this.service.record({
        ...rest,
        answers,
        heldOn: heldOn || this.today(),
        finding: finding || undefined,
        rectifyBy: rectifyBy || undefined,
      }),
      () => void this.router.navigate(['/subsidies/inspections']),
      error => showServerErrors(this.form, error),
    );
  }
}
