import { ChangeDetectionStrategy, Component, computed, input, model, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { ListResultDto } from '@abp/ng.core';
import type { ReasonDto, ReturnReasonDto } from '@proxy/models';
import type { Observable } from 'rxjs';
import { Dialog } from '../../ui/dialog/dialog';
import { ReasonPicker } from '../reason-picker/reason-picker';
import { complete } from '../reason-picker/reasons';
import { TextPipe } from '../text.pipe';

/** Returning a case: every reason at once, and what the other side will read before it is sent. */
@Component({
  selector: 'app-return-dialog',
  imports: [Dialog, ReasonPicker, TextPipe],
  templateUrl: './return-dialog.html',
  styleUrl: './return-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReturnDialog {
  readonly open = model(false);
  /** The codes this kind of case may be returned with; asked for when the dialog opens. */
  readonly codes = input.required<() => Observable<ListResultDto<ReturnReasonDto>>>();
  readonly sent = output<ReasonDto[]>();

  private readonly offered = rxResource({ params: () => this.open() || undefined, stream: () => this.codes()() });
  protected readonly offeredCodes = computed(() => (this.offered.hasValue() ? (this.offered.value().items ?? []) : []));
  protected readonly reasons = signal<readonly ReasonDto[]>([]);
  protected readonly sendable = computed(() => complete(this.reasons()));

  protected send(): void {
    this.sent.emit([...this.reasons()]);
    this.open.set(false);
    this.reasons.set([]);
  }
}
