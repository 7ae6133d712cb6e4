import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { ListResultDto } from '@abp/ng.core';
import { PermissionDirective } from '@abp/ng.core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { ToasterService } from '@abp/ng.theme.shared';
import { BaseSpendingDto, FundingSource, PilotBaseService } from '@proxy/pilots';
import type { Observable } from 'rxjs';
import { Busy } from '../../shared/busy';
import { DayPipe } from '../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { EvidenceFiles } from '../evidence-files/evidence-files';
import { GroundDialog } from '../ground-dialog/ground-dialog';
import { FUNDING_SOURCES } from '../pilot.consts';

/** What was spent on a base: recorded with its voucher, checked by another person. */
@Component({
  selector: 'app-base-spending',
  imports: [ReactiveFormsModule, PermissionDirective, Dialog, EvidenceFiles, Field, GroundDialog, PageState, StatusChip, DayPipe, TextPipe, YuanPipe],
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

  protected upload(spending: BaseSpendingDto, body: FormData): void {
    this.busy.run(this.service.addVoucher(spending.id, body), () => this.spendings.reload());
  }

  protected check(spending: BaseSpendingDto): void {
    this.save(this.service.check(spending.id));
  }

  protected refuse(spending: BaseSpendingDto, ground: string): void {
    this.save(this.service.refuse(spending.id, ground));
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
