import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { SampleCheckDto, SampleRoundService } from '@proxy/checks';
import { AttachmentList } from '../../../shared/attachment-list/attachment-list';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { saveFile } from '../../../shared/save-file';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Field } from '../../../ui/field/field';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** One sample: its promise (digest), its seed, and what became of each drawn line. */
@Component({
  selector: 'app-sample-detail',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    PermissionDirective,
    AttachmentList,
    Dialog,
    Field,
    Icon,
    PageState,
    StatusChip,
    DayPipe,
    TextPipe,
    YuanPipe,
  ],
  templateUrl: './sample-detail.html',
  styleUrl: './sample-detail.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SampleDetail {
  private readonly service = inject(SampleRoundService);
  private readonly fb = inject(FormBuilder).nonNullable;

  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly round = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly deciding = signal(false);
  protected readonly check = signal<SampleCheckDto | null>(null);
  protected readonly seed = this.fb.group({
    source: ['', [Validators.required, Validators.maxLength(200)]],
    publishedOn: ['', Validators.required],
    value: ['', [Validators.required, Validators.maxLength(200)]],
  });
  protected readonly decision = this.fb.group({ finding: ['', [Validators.required, Validators.maxLength(2000)]] });

  protected draw(): void {
    if (!readyToSend(this.seed)) return;
    this.busy.run(
      this.service.draw(this.id(), this.seed.getRawValue()),
      round => this.round.set(round),
      error => showServerErrors(this.seed, error),
    );
  }

  protected ask(check: SampleCheckDto): void {
    this.check.set(check);
    this.decision.reset();
    this.deciding.set(true);
  }

  protected decide(assured: boolean): void {
    const check = this.check();
    if (!check || !readyToSend(this.decision)) return;
    this.busy.run(this.service.decide(check.id, { assured, ...this.decision.getRawValue() }), round => {
      this.round.set(round);
      this.deciding.set(false);
    });
  }

  protected download(): void {
    this.busy.run(this.service.getFile(this.id()), saveFile);
  }
}
