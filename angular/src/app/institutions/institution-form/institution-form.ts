import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked } from '@angular/core';
import { rxResource, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { ConfigStateService } from '@abp/ng.core';
import { InstitutionDto, InstitutionKind, InstitutionService } from '@proxy/institutions';
import { Busy } from '../../shared/busy';
import { Divisions } from '../../shared/divisions';
import { FormDraft } from '../../shared/form-draft';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { InstitutionLimits } from '../institution.consts';
import { OccupationPicker } from '../occupation-picker/occupation-picker';

const { required, maxLength, pattern, requiredTrue } = Validators;

const SECRET = ['contactPhone', 'accountNumber'];

/** An institution registers itself, or repairs what was returned. */
@Component({
  selector: 'app-institution-form',
  imports: [ReactiveFormsModule, Field, Icon, PageState, OccupationPicker, TextPipe],
  templateUrl: './institution-form.html',
  styleUrl: './institution-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionForm {
  private readonly institutions = inject(InstitutionService);
  private readonly router = inject(Router);
  protected readonly divisions = inject(Divisions);
  private readonly builder = inject(NonNullableFormBuilder);

  /** From the address; absent when registering. */
  readonly id = input<string>();
  protected readonly busy = new Busy();
  protected readonly limits = InstitutionLimits;
  protected readonly kinds: InstitutionKind[] = ['TrainingSchool', 'VocationalCollege', 'TechnicalSchool', 'Enterprise', 'IndustryBody'];
  protected readonly restored = signal(false);

  protected readonly existing = rxResource({
    params: () => ({ id: this.id() }),
    stream: ({ params }) => (params.id ? this.institutions.get(params.id) : this.institutions.getMine()),
  });

  protected readonly form = this.builder.group({
    name: ['', [required, maxLength(InstitutionLimits.name)]],
    socialCreditCode: ['', [required, pattern(InstitutionLimits.socialCreditCode)]],
    codeOverrideReason: ['', maxLength(InstitutionLimits.reason)],
    kind: ['TrainingSchool' as InstitutionKind, required],
    divisionId: ['', required],
    legalRepresentative: ['', [required, maxLength(InstitutionLimits.person)]],
    contactName: ['', [required, maxLength(InstitutionLimits.person)]],
    contactPhone: ['', [required, pattern(InstitutionLimits.phone)]],
    address: ['', [required, maxLength(InstitutionLimits.address)]],
    accountName: ['', [required, maxLength(InstitutionLimits.name)]],
    bankName: ['', [required, maxLength(InstitutionLimits.name)]],
    accountNumber: ['', [required, pattern(InstitutionLimits.account)]],
    occupationCodes: [[] as string[]],
    commitmentAccepted: [false, requiredTrue],
  });
  /** Of this person and of a first registration only: what the server already has is not drafted. */
  private readonly draft = new FormDraft(this.form, 'institution-form:' + inject(ConfigStateService).getDeep('currentUser.id'), SECRET);

  constructor() {
    effect(() => {
      if (this.existing.status() !== 'resolved') return;
      const institution = this.existing.value();
      untracked(() => (institution ? this.fill(institution) : this.restored.set(this.draft.restore())));
    });
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      if (this.form.dirty && this.existing.status() === 'resolved' && !this.existing.value()) this.draft.keep();
    });
  }

  protected startOver(): void {
    this.draft.forget();
    this.form.reset();
    this.restored.set(false);
  }

  protected setOccupations(codes: string[]): void {
    this.form.controls.occupationCodes.setValue(codes);
    this.form.markAsDirty();
  }

  protected save(): void {
    if (!readyToSend(this.form)) return;
    const value = this.form.getRawValue();
    const existing = this.existing.hasValue() ? this.existing.value() : null;
    const request = existing
      ? this.institutions.update(existing.id!, { ...value, concurrencyStamp: existing.concurrencyStamp })
      : this.institutions.create(value);
    this.busy.run(
      request,
      saved => {
        this.draft.forget();
        void this.router.navigate(['/institutions', saved.id]);
      },
      error => showServerErrors(this.form, error),
    );
  }

  /** Phone and account come back masked; left empty they stay as they are. */
  private fill(institution: InstitutionDto): void {
    const { contactPhone, accountNumber } = this.form.controls;
    for (const control of [contactPhone, accountNumber]) control.removeValidators(required);
    contactPhone.updateValueAndValidity();
    accountNumber.updateValueAndValidity();
    this.form.patchValue({
      ...institution,
      codeOverrideReason: institution.codeOverrideReason ?? '',
      commitmentAccepted: !!institution.commitmentAcceptedAt,
    });
  }
}
