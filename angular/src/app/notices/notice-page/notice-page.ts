import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { NoticeRowDto, ObjectionReceiptDto, PublicNoticeService } from '@proxy/publicity';
import { Busy } from '../../shared/busy';
import { DayPipe } from '../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { NoticeRows } from '../../subsidies/publicity/notice-rows/notice-rows';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** One published list, for everybody: who may get how much, until when one may object, and the digest of the list. */
@Component({
  selector: 'app-notice-page',
  imports: [ReactiveFormsModule, RouterLink, Dialog, Field, Icon, NoticeRows, PageState, StatusChip, DayPipe, TextPipe, YuanPipe],
  templateUrl: './notice-page.html',
  styleUrl: './notice-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticePage {
  private readonly service = inject(PublicNoticeService);

  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly notice = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly hasAdditions = computed(() => this.notice.hasValue() && this.notice.value().rows.some(row => row.addition));
  protected readonly objecting = signal(false);
  protected readonly receipt = signal<ObjectionReceiptDto | null>(null);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    code: ['', [Validators.required, Validators.maxLength(16)]],
    name: ['', Validators.maxLength(64)],
    reason: ['', [Validators.required, Validators.maxLength(2000)]],
  });

  protected doubt(row: NoticeRowDto): void {
    this.form.reset({ code: row.code });
    this.receipt.set(null);
    this.objecting.set(true);
  }

  protected send(): void {
    if (!readyToSend(this.form)) return;
    const { code, name, reason } = this.form.getRawValue();
    this.busy.run(
      this.service.object({ noticeId: this.id(), code, name: name.trim() || undefined, reason }),
      receipt => this.receipt.set(receipt),
      error => showServerErrors(this.form, error),
    );
  }
}
