import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { SampleRequestDto, SampleRoundService } from '@proxy/checks';
import { AttachmentList } from '../../../shared/attachment-list/attachment-list';
import { Busy } from '../../../shared/busy';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { TextPipe } from '../../../shared/text.pipe';
import { Field } from '../../../ui/field/field';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** Lines of a claim that were drawn for a sample: what is asked for, what was given, what came of it. Shown only when there are any. */
@Component({
  selector: 'app-sample-requests',
  imports: [ReactiveFormsModule, PermissionDirective, AttachmentList, Field, StatusChip, TextPipe],
  templateUrl: './sample-requests.html',
  styles: ':host { display: block; } :host:empty { display: none; } p { margin-block: var(--tp-s2); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SampleRequests {
  private readonly service = inject(SampleRoundService);
  private readonly toaster = inject(ToasterService);

  readonly claimId = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly open = signal<string | null>(null);
  protected readonly file = signal<File | null>(null);
  protected readonly requests = rxResource({
    params: () => this.claimId(),
    stream: ({ params }) => this.service.getRequests(params, { skipHandleError: true }),
  });
  protected readonly rows = computed(() => (this.requests.hasValue() ? (this.requests.value().items ?? []) : []));
  protected readonly asked = computed(() => this.rows().filter(row => row.status === 'EvidenceRequested').length);
  protected readonly form = inject(FormBuilder).nonNullable.group({ word: ['', [Validators.required, Validators.maxLength(2000)]] });

  protected begin(request: SampleRequestDto): void {
    this.form.reset();
    this.file.set(null);
    this.open.set(request.id);
  }

  protected choose(event: Event): void {
    this.file.set((event.target as HTMLInputElement).files?.[0] ?? null);
  }

  protected give(request: SampleRequestDto): void {
    const file = this.file();
    if (!readyToSend(this.form) || !file) return;
    const body = new FormData();
    body.append('word', this.form.getRawValue().word.trim());
    body.append('file', file);
    this.busy.run(
      this.service.giveEvidence(request.id, body),
      () => {
        this.open.set(null);
        this.toaster.success('::Samples:Given');
        this.requests.reload();
      },
      error => showServerErrors(this.form, error),
    );
  }
}
