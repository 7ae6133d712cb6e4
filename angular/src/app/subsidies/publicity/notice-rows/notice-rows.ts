import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { NoticeRowDto } from '@proxy/publicity';
import { CodePipe } from '../../../shared/code.pipe';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';

/** The rows of a published list, the same for the office and the public. Columns that a coded list lacks are left out. */
@Component({
  selector: 'app-notice-rows',
  imports: [CodePipe, TextPipe, YuanPipe],
  templateUrl: './notice-rows.html',
  styleUrl: './notice-rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeRows {
  readonly rows = input.required<NoticeRowDto[]>();
  /** Offers a way to doubt a line. */
  readonly open = input(false);
  readonly doubted = output<NoticeRowDto>();
  protected readonly named = computed(() => this.rows().some(row => row.personMask));
}
