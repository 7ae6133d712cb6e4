import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ToasterService } from '@abp/ng.theme.shared';
import { LivingAllowanceDto, LivingAllowanceService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { askOf, placesOf } from './ask';

/** The own allowance as long as the person has it: one tap to claim it or to let it be; after a return, every reason with what to do about it. */
@Component({
  selector: 'app-allowance-ask',
  imports: [RouterLink, Dialog, TextPipe, YuanPipe],
  templateUrl: './allowance-ask.html',
  styleUrl: './allowance-ask.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AllowanceAsk {
  private readonly allowances = inject(LivingAllowanceService);
  private readonly toaster = inject(ToasterService);

  readonly allowance = input.required<LivingAllowanceDto>();
  readonly settled = output<void>();
  protected readonly busy = new Busy();
  protected readonly refusing = signal(false);
  protected readonly ask = computed(() => askOf(this.allowance().status));
  protected readonly places = computed(() => {
    const it = this.allowance();
    const returned = it.status === 'Returned' ? it.returnReasons : [];
    return placesOf([...returned, ...it.blockers].map(one => one.code));
  });

  protected confirm(): void {
    this.busy.run(this.allowances.confirm(this.allowance().lineId), now =>
      this.done(now.status === 'Submitted' ? '::Allowance:Confirmed' : '::Allowance:ConfirmedWaits'),
    );
  }

  protected refuse(): void {
    this.refusing.set(false);
    this.busy.run(this.allowances.refuse(this.allowance().lineId), () => this.done('::Allowance:Refused'));
  }

  private done(text: string): void {
    this.toaster.success(text);
    this.settled.emit();
  }
}
