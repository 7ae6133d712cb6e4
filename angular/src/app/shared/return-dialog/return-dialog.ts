import { ChangeDetectionStrategy, Component, computed, input, model, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { ListResultDto } from '@abp/ng.core';
import type { ReasonDto, ReturnReasonDto } from '@proxy/models';
import type { Observable } from 'rxjs';
import { Dialog } from '../../ui/dialog/dialog';
import { TextPipe } from '../text.pipe';

/** Returning a case: every reason at once, and what the other side will read before it is sent. */
@Component({
  selector: 'app-return-dialog',
  imports: [Dialog, TextPipe],
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
  protected readonly chosen = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly reasons = computed<ReasonDto[]>(() => [...this.chosen()].map(([code, text]) => ({ code, text: text || null })));

  /** "Other" says nothing without words. */
  protected readonly sendable = computed(() => {
    const reasons = this.reasons();
    return reasons.length > 0 && reasons.every(reason => !reason.code.endsWith('Other') || !!reason.text?.trim());
  });

  protected toggle(code: string): void {
    this.chosen.update(chosen => {
      const next = new Map(chosen);
      if (!next.delete(code)) next.set(code, '');
      return next;
    });
  }

  protected explain(code: string, text: string): void {
    this.chosen.update(chosen => new Map(chosen).set(code, text));
  }

  protected send(): void {
    this.sent.emit(this.reasons());
    this.open.set(false);
    this.chosen.set(new Map());
  }
}
