import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ToasterService } from '@abp/ng.theme.shared';
import { LateFilingService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** The deadline is over: what the extension says, and a request with a reason and its proof. Shown only when it is late. */
@Component({
  selector: 'app-late-filing-request',
  imports: [DayPipe, FormsModule, StatusChip, TextPipe],
  templateUrl: './late-filing-request.html',
  styleUrl: './late-filing-request.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LateFilingRequest {
  readonly classId = input.required<string>();
  /** Set: the own allowance of a trainee. */
  readonly lineId = input<string | null>(null);

  private readonly service = inject(LateFilingService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly reason = signal('');
  protected readonly note = signal('');
  protected readonly file = signal<File | null>(null);
  protected readonly window = rxResource({
    params: () => ({ classId: this.classId(), lineId: this.lineId() }),
    stream: ({ params }) =>
      params.lineId
        ? this.service.getOwnWindow(params.lineId, { skipHandleError: true })
        : this.service.getWindow(params.classId, { skipHandleError: true }),
  });
  protected readonly ready = computed(() => !!this.reason() && !!this.note().trim() && !!this.file());
  /** A refusal for the evidence may be followed by a better request. */
  protected readonly mayAsk = computed(() => {
    const it = this.window.hasValue() ? this.window.value() : null;
    return !!it?.late && it.extends && (!it.request || it.request.refusal?.code === 'NotProven');
  });

  protected choose(event: Event): void {
    this.file.set((event.target as HTMLInputElement).files?.[0] ?? null);
  }

  protected send(): void {
    const file = this.file();
    if (!file) return;
    const body = new FormData();
    body.append('classId', this.classId());
    body.append('reasonCode', this.reason());
    body.append('note', this.note().trim());
    body.append('file', file);
    this.busy.run(this.service.request(body), () => {
      this.toaster.success('::LateFiling:Sent');
      this.window.reload();
    });
  }
}
