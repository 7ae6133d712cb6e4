import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { ToasterService } from '@abp/ng.theme.shared';
import { RecoveryService } from '@proxy/checks';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Field } from '../../../ui/field/field';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** What I am asked to pay back, why, by when, and my objection. Shows nothing to whom nothing is asked of. */
@Component({
  selector: 'app-own-recoveries',
  imports: [ReactiveFormsModule, DayPipe, Field, StatusChip, TextPipe, YuanPipe],
  templateUrl: './own-recoveries.html',
  styles: ':host { display: grid; gap: var(--tp-s4); } :host:empty { display: none; } dl { margin-block: var(--tp-s3); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnRecoveries {
  private readonly service = inject(RecoveryService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly objecting = signal<string | null>(null);
  protected readonly form = inject(FormBuilder).nonNullable.group({ text: ['', [Validators.required, Validators.maxLength(2000)]] });
  protected readonly recoveries = rxResource({ stream: () => this.service.getMine({ maxResultCount: 100 }) });
  protected readonly rows = computed(() => (this.recoveries.hasValue() ? (this.recoveries.value().items ?? []) : []));

  protected begin(id: string): void {
    this.form.reset();
    this.objecting.set(id);
  }

  protected object(id: string): void {
    if (!readyToSend(this.form)) return;
    this.busy.run(
      this.service.object(id, this.form.getRawValue().text),
      () => {
        this.objecting.set(null);
        this.toaster.success('::OwnRecovery:Sent');
        this.recoveries.reload();
      },
      error => showServerErrors(this.form, error),
    );
  }
}
