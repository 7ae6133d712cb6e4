import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ToasterService } from '@abp/ng.theme.shared';
import { RecoverableLineDto, RecoveryService, RecoverySource } from '@proxy/checks';
import { PolicyEditionService } from '@proxy/policy-editions';
import { SubsidyClaimService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Field } from '../../../ui/field/field';
import { PageState } from '../../../ui/page-state/page-state';

/** Which paid lines of a claim are to come back, and why; or the claim asked again as a whole. */
@Component({
  selector: 'app-recovery-form',
  imports: [ReactiveFormsModule, RouterLink, DayPipe, Field, PageState, TextPipe, YuanPipe],
  templateUrl: './recovery-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecoveryForm {
  private readonly service = inject(RecoveryService);
  private readonly claims = inject(SubsidyClaimService);
  private readonly policies = inject(PolicyEditionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly builder = inject(FormBuilder).nonNullable;

  /** From the address. */
  readonly claimId = input<string>();
  protected readonly busy = new Busy();
  protected readonly sources: RecoverySource[] = ['Inspection', 'Recalculation', 'CertificateRevoked', 'Report'];
  protected readonly claim = rxResource({ params: () => this.claimId(), stream: ({ params }) => this.claims.get(params) });
  protected readonly recoverable = rxResource({
    params: () => this.claimId(),
    stream: ({ params }) => this.service.getRecoverable(params),
  });
  /** One row per paid line; a line that is in a recovery already cannot be chosen. */
  protected readonly rows = computed(() =>
    this.recoverable.hasValue() ? (this.recoverable.value().items ?? []).map(line => this.row(line)) : [],
  );
  protected readonly edition = this.builder.control('');
  private readonly published = rxResource({ stream: () => this.policies.getList({ status: 'Published', maxResultCount: 100 }) });
  protected readonly editions = computed(() => (this.published.hasValue() ? (this.published.value().items ?? []) : []));
  protected readonly form = this.builder.group({
    source: ['Inspection' as RecoverySource],
    reason: ['', [Validators.required, Validators.maxLength(2000)]],
    basis: ['', [Validators.required, Validators.maxLength(400)]],
    traineeAtFault: [false],
  });

  protected propose(): void {
    const chosen = this.rows().filter(row => row.controls.chosen.value);
    chosen.forEach(row => row.controls.amount.markAsTouched());
    if (!readyToSend(this.form) || chosen.some(row => row.controls.amount.invalid)) return;
    if (!chosen.length) {
      this.toaster.warn('::Recoveries:ChooseLines');
      return;
    }
    const lines = chosen.map(row => ({ lineId: row.line.id, amount: row.controls.amount.value }));
    this.busy.run(
      this.service.propose({ ...this.form.getRawValue(), lines }),
      recovery => void this.router.navigate(['/subsidies/recoveries', recovery.id]),
      error => showServerErrors(this.form, error),
    );
  }

  private row(line: RecoverableLineDto) {
    const disabled = !!line.recoveryNumber;
    return {
      line,
      controls: {
        chosen: this.builder.control({ value: false, disabled }),
        amount: this.builder.control({ value: disabled ? '' : line.most, disabled }, [
          Validators.required,
          Validators.pattern(/^\d+(\.\d{1,2})?$/),
        ]),
      },
    };
  }

  protected recalculate(claimId: string): void {
    this.busy.run(this.service.recalculate(claimId, this.edition.value || undefined), result => {
      this.toaster.success(result.differences.length ? '::Differences:Found' : '::Differences:None');
      void this.router.navigate(['/subsidies/recoveries']);
    });
  }
}
