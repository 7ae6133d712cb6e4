import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { RecoveryDto } from '@proxy/checks';
import { MomentPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { OffsetRow, offsetsOf } from './offsets';

/** What is kept back from the institution's payments: ordered, in a batch, posted. What waits for a batch can be withdrawn. */
@Component({
  selector: 'app-recovery-offsets',
  imports: [RouterLink, PermissionDirective, MomentPipe, TextPipe, YuanPipe],
  templateUrl: './recovery-offsets.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecoveryOffsets {
  readonly recovery = input.required<RecoveryDto>();
  readonly busy = input(false);
  readonly withdrawn = output<void>();
  protected readonly rows = computed<OffsetRow[]>(() => offsetsOf(this.recovery()));
}
