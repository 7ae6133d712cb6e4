import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { ClaimDto, ClaimLineDto, SubsidyClaimService } from '@proxy/subsidies';
import { BusinessDay } from '../../../shared/business-day';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';

export interface OverrideTarget {
  line: ClaimLineDto;
  checkCode: string;
}

/** Answering for one failed check of one person, with a reason and a last day. Somebody else then decides. */
@Component({
  selector: 'app-override-dialog',
  imports: [Dialog, FormsModule, TextPipe],
  templateUrl: './override-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OverrideDialog {
  readonly claimId = input.required<string>();
  readonly target = input<OverrideTarget | null>(null);
  readonly closed = output();
  readonly done = output<ClaimDto>();

  private readonly service = inject(SubsidyClaimService);
  protected readonly today = inject(BusinessDay).today;
  protected readonly busy = new Busy();
  protected readonly reason = signal('');
  protected readonly expiresOn = signal('');
  protected readonly ready = computed(() => !!this.reason().trim() && !!this.expiresOn());

  constructor() {
    effect(() => {
      if (!this.target()) return;
      this.reason.set('');
      this.expiresOn.set('');
    });
  }

  protected send(): void {
    const target = this.target();
    if (!target || !this.ready()) return;
    const input = { checkCode: target.checkCode, reason: this.reason().trim(), expiresOn: this.expiresOn() };
    this.busy.run(this.service.overrideCheck(this.claimId(), target.line.id, input), claim => {
      this.closed.emit();
      this.done.emit(claim);
    });
  }
}
