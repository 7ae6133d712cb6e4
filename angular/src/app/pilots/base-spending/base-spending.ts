import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { ListResultDto } from '@abp/ng.core';
import { PermissionDirective } from '@abp/ng.core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { ToasterService } from '@abp/ng.theme.shared';
import { BaseSpendingDto, FundingSource, PilotBaseService } from '@proxy/pilots';
import type { Observable } from 'rxjs';
import { AttachmentList } from '../../shared/attachment-list/attachment-list';
import { Busy } from '../../shared/busy';
import { DayPipe } from '../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { FUNDING_SOURCES } from '../pilot.consts';

/** What was spent on a base: recorded with its voucher, checked by another person. */
@Component({
  selector: 'app-base-spending',
  imports: [FormsModule, ReactiveFormsModule, PermissionDirective, AttachmentList, Dialog, Field, PageState, StatusChip, DayPipe, TextPipe, YuanPipe],
  templateUrl: './base-spending.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BaseSpending {
  readonly baseId = input.required<string>();
  readonly changed = output();

  private readonly service = inject(PilotBaseService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly sources = FUNDING_SOURCES;
  protected readonly recording = signal(false);
  protected readonly refusing = signal<BaseSpendingDto | null>(null);
  protected readonly note = signal('');
  protected readonly spendings = rxResource({ params: () => this.baseId(), stream: ({ params }) => this.service.getSpendings(params) });
  protected readonly form = new FormGroup({
    source: new FormControl<FundingSource>('CentralBudget', { nonNullable: true }),
    on: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    amount: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    reference: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
    purpose: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(500)] }),
  });

  protected record(): void {
    if (!readyToSend(this.form)) return;
    this.save(this.service.spend(this.baseId(), this.form.getRawValue()), () => this.form.reset());
  }

  protected upload(spending: BaseSpendingDto, field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (!file) return;
    const body = new FormData();
    body.append('file', file);
    this.busy.run(this.service.addVoucher(spending.id, body), () => this.spendings.reload());
    field.value = '';
  }

  protected check(spending: BaseSpendingDto): void {
    this.save(this.service.check(spending.id));
  }

  protected refuse(spending: BaseSpendingDto): void {
    this.save(this.service.refuse(spending.id, this.note().trim()));
  }

  private save(request: Observable<ListResultDto<BaseSpendingDto>>, done: () => void = () => undefined): void {
    this.busy.run(
      request,
      spendings => {
        this.recording.set(false);
        this.refusing.set(null);
        this.spendings.set(spendings);
        this.changed.emit();
        this.toaster.success('::Saved');
        done();
      },
      error => showServerErrors(this.form, error),
    );
  }
}
