import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { ToasterService } from '@abp/ng.theme.shared';
import { OwnPaymentDto, OwnPaymentService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Field } from '../../../ui/field/field';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** Limits of the server's own check. */
const NAME_LENGTH = 128;
const ACCOUNT = /^[\d\s-]{8,40}$/;

/** What was paid to me, what came back with the reason and a form to correct it, and whether it arrived. For a person and for an institution. */
@Component({
  selector: 'app-own-payments',
  imports: [ReactiveFormsModule, DayPipe, Field, PageState, StatusChip, TextPipe, YuanPipe],
  templateUrl: './own-payments.html',
  styleUrl: './own-payments.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnPayments {
  private readonly service = inject(OwnPaymentService);
  private readonly toaster = inject(ToasterService);

  /** Shows only what the payee has to do something about. */
  readonly onlyOpen = input(false);
  protected readonly busy = new Busy();
  protected readonly correcting = signal<string | null>(null);
  protected readonly form = new FormGroup({
    holder: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(NAME_LENGTH)] }),
    bankName: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(NAME_LENGTH)] }),
    account: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(ACCOUNT)] }),
  });
  protected readonly payments = rxResource({ stream: () => this.service.getList() });
  protected readonly rows = computed(() => {
    const rows = this.payments.hasValue() ? (this.payments.value().items ?? []) : [];
    return this.onlyOpen()
      ? rows.filter(
          row => row.return === 'AwaitingCorrection' || row.return === 'AwaitingCheck' || row.return === 'Ready' || row.receipt === 'Asked',
        )
      : rows;
  });

  protected begin(payment: OwnPaymentDto): void {
    this.form.reset({ holder: payment.payeeName, bankName: '', account: '' });
    this.correcting.set(payment.id!);
  }

  protected correct(payment: OwnPaymentDto): void {
    if (!readyToSend(this.form)) return;
    this.busy.run(
      this.service.correct(payment.id!, this.form.getRawValue()),
      corrected => this.checked(corrected),
      error => showServerErrors(this.form, error),
    );
  }

  protected answer(payment: OwnPaymentDto, received: boolean): void {
    this.busy.run(this.service.answer(payment.id!, received), () => this.done('::OwnPayment:Thanks'));
  }

  /** What the check found stands on the row; the form stays for a better account. */
  private checked(payment: OwnPaymentDto): void {
    if (payment.return === 'Ready') return this.done('::OwnPayment:Corrected');
    if (payment.return === 'AwaitingCheck') this.correcting.set(null);
    this.payments.reload();
  }

  private done(text: string): void {
    this.correcting.set(null);
    this.toaster.success(text);
    this.payments.reload();
  }
}
