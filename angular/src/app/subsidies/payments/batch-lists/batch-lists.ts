import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PaymentBatchDto } from '@proxy/subsidies';
import { MomentPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Icon } from '../../../ui/icon/icon';
import { lastOf } from '../payment-batch/batch-steps';

/** Locked list, bank's file and bank's answer, side by side: count, sum and digest. The server refuses what differs; this shows it. */
@Component({
  selector: 'app-batch-lists',
  imports: [Icon, MomentPipe, TextPipe, YuanPipe],
  templateUrl: './batch-lists.html',
  styleUrl: './batch-lists.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BatchLists {
  readonly batch = input.required<PaymentBatchDto>();

  protected readonly rows = computed(() => {
    const batch = this.batch();
    const [locked, file, answer] = [lastOf(batch.steps, 'Lock'), lastOf(batch.steps, 'Export'), lastOf(batch.steps, 'Result')];
    const same = (list: typeof locked) => !!list && list.count === batch.lineCount && list.amount === batch.total;
    return [
      { name: 'Locked', list: locked, tone: locked ? 'ok' : 'mute', word: locked ? 'Frozen' : 'NotYet' },
      { name: 'File', list: file, tone: same(file) ? 'ok' : 'mute', word: same(file) ? 'AsLocked' : 'NotYet' },
      { name: 'Answer', list: answer, tone: this.answered() ? 'ok' : answer ? 'wait' : 'mute', word: this.answerWord() },
    ];
  });

  private readonly answered = computed(() => this.batch().money?.waiting === 0 && !!lastOf(this.batch().steps, 'Result'));

  private answerWord(): string {
    if (!lastOf(this.batch().steps, 'Result')) return 'NotYet';
    return this.answered() ? 'Complete' : 'Partly';
  }
}
