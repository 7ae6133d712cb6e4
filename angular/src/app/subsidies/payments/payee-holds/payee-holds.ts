import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { PayeeHoldDto, PayeeHoldService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { MomentPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** Who is paid nothing for the time being, for the second person who confirms or lifts it. */
@Component({
  selector: 'app-payee-holds',
  imports: [FormsModule, Dialog, MomentPipe, PageState, StatusChip, TextPipe],
  templateUrl: './payee-holds.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PayeeHolds {
  private readonly service = inject(PayeeHoldService);
  private readonly toaster = inject(ToasterService);

  protected readonly busy = new Busy();
  protected readonly mayHold = inject(PermissionService).getGrantedPolicy('Subsidies.PaymentBatches.Hold');
  protected readonly holds = rxResource({ stream: () => this.service.getList() });
  protected readonly rows = computed(() => (this.holds.hasValue() ? (this.holds.value().items ?? []) : []));
  protected readonly lifting = signal(false);
  protected readonly lifted = signal<PayeeHoldDto | null>(null);
  protected readonly reason = signal('');

  protected confirm(hold: PayeeHoldDto): void {
    this.busy.run(this.service.confirm(hold.id!), () => this.done('::PayeeHold:Confirmed'));
  }

  protected beginLift(hold: PayeeHoldDto): void {
    this.lifted.set(hold);
    this.reason.set('');
    this.lifting.set(true);
  }

  protected lift(): void {
    this.busy.run(this.service.lift(this.lifted()!.id!, this.reason().trim()), () => {
      this.lifting.set(false);
      this.done('::PayeeHold:LiftDone');
    });
  }

  private done(text: string): void {
    this.toaster.success(text);
    this.holds.reload();
  }
}
