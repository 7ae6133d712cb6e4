import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { AuthService, ConfigStateService } from '@abp/ng.core';
import { InstitutionDto, InstitutionKind, InstitutionService } from '@proxy/institutions';
import { Busy } from '../../shared/busy';
import { Divisions } from '../../shared/divisions';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { InstitutionLimits } from '../institution.consts';
import { OccupationPicker } from '../occupation-picker/occupation-picker';

const { required, maxLength, pattern, requiredTrue } = Validators;

/** An institution registers itself, or repairs what was returned. Visitors are first asked to sign in. */
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
  private readonly auth = inject(AuthService);
  protected readonly divisions = inject(Divisions);
  private readonly builder = inject(NonNullableFormBuilder);

  /** From the address; absent when registering. */
  readonly id = input<string>();
  protected readonly busy = new Busy();
  protected readonly limits = InstitutionLimits;
  protected readonly kinds: InstitutionKind[] = ['TrainingSchool', 'VocationalCollege', 'TechnicalSchool', 'Enterprise', 'IndustryBody'];
  private readonly user = toSignal(inject(ConfigStateService).getOne$('currentUser'));
  protected readonly signedIn = computed(() => !!this.user()?.isAuthenticated);

  protected readonly existing = rxResource({
    params: () => (this.signedIn() ? { id: this.id() } : undefined),
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

  constructor() {
    effect(() => {
      const institution = this.existing.hasValue() ? this.existing.value() : null;
      if (institution) untracked(() => this.fill(institution));
    });
  }

  protected logIn(): void {
    this.auth.navigateToLogin();
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
      saved => void this.router.navigate(['/institutions', saved.id]),
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
