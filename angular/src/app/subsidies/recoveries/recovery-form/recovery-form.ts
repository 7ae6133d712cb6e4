import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ToasterService } from '@abp/ng.theme.shared';
import { RecoveryService, RecoverySource } from '@proxy/checks';
import { SubsidyClaimService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Field } from '../../../ui/field/field';
import { PageState } from '../../../ui/page-state/page-state';

/** Which paid lines of a claim are to come back, and why; or the claim asked again as a whole. */
@Component({
  selector: 'app-recovery-form',
  imports: [ReactiveFormsModule, RouterLink, Field, PageState, TextPipe, YuanPipe],
  templateUrl: './recovery-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecoveryForm {
  private readonly service = inject(RecoveryService);
  private readonly claims = inject(SubsidyClaimService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  /** From the address. */
  readonly claimId = input<string>();
  protected readonly busy = new Busy();
  protected readonly sources: RecoverySource[] = ['Inspection', 'Recalculation', 'CertificateRevoked', 'Report'];
  protected readonly claim = rxResource({ params: () => this.claimId(), stream: ({ params }) => this.claims.get(params) });
  protected readonly paid = computed(() => (this.claim.hasValue() ? this.claim.value().lines.filter(line => line.status === 'Paid') : []));
  protected readonly chosen = signal<string[]>([]);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    source: ['Inspection' as RecoverySource],
    reason: ['', [Validators.required, Validators.maxLength(2000)]],
    basis: ['', [Validators.required, Validators.maxLength(400)]],
    amount: ['', Validators.pattern(/^\d+(\.\d{1,2})?$/)],
    traineeAtFault: [false],
  });

  protected toggle(lineId: string): void {
    this.chosen.update(ids => (ids.includes(lineId) ? ids.filter(id => id !== lineId) : [...ids, lineId]));
  }

  protected propose(): void {
    if (!readyToSend(this.form)) return;
    const { amount, ...rest } = this.form.getRawValue();
    const lines = this.chosen().map(lineId => ({ lineId, amount: amount || undefined }));
    this.busy.run(
      this.service.propose({ ...rest, lines }),
      recovery => void this.router.navigate(['/subsidies/recoveries', recovery.id]),
      error => showServerErrors(this.form, error),
    );
  }

  protected recalculate(claimId: string): void {
    this.busy.run(this.service.recalculate(claimId), result => {
      this.toaster.success(result.differences.length ? '::Differences:Found' : '::Differences:None');
      void this.router.navigate(['/subsidies/recoveries']);
    });
  }
}
