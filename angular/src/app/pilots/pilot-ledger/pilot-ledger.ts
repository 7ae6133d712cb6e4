import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { InvestmentPurpose, LedgerEntryDto, LedgerEntryKind, PilotLedgerService } from '@proxy/pilots';
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
import { LEDGER_KINDS, PURPOSES } from '../pilot.consts';

/** The investment ledger of one pilot: recorded with its invoice, checked by another person. */
@Component({
  selector: 'app-pilot-ledger',
  imports: [ReactiveFormsModule, PermissionDirective, Dialog, EvidenceFiles, Field, GroundDialog, PageState, StatusChip, DayPipe, TextPipe, YuanPipe],
  templateUrl: './pilot-ledger.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotLedger {
  readonly pilotId = input.required<string>();
  readonly changed = output();

  private readonly service = inject(PilotLedgerService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly kinds = LEDGER_KINDS;
  protected readonly purposes = PURPOSES;
  protected readonly recording = signal(false);
  protected readonly refusing = signal<LedgerEntryDto | null>(null);
  protected readonly entries = rxResource({
    params: () => this.pilotId(),
    stream: ({ params }) => this.service.getList({ pilotEnterpriseId: params, maxResultCount: 200 }),
  });

  protected readonly form = new FormGroup({
    kind: new FormControl<LedgerEntryKind>('Investment', { nonNullable: true }),
    purpose: new FormControl<InvestmentPurpose>('Equipment', { nonNullable: true }),
    on: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    amount: new FormControl('', { nonNullable: true }),
    reference: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
    description: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(500)] }),
  });

  protected record(): void {
    if (!readyToSend(this.form)) return;
    const value = this.form.getRawValue();
    this.busy.run(
      this.service.record(this.pilotId(), { ...value, purpose: value.kind === 'Investment' ? value.purpose : null }),
      () => {
        this.recording.set(false);
        this.form.reset();
        this.refresh();
      },
      error => showServerErrors(this.form, error),
    );
  }

  protected upload(entry: LedgerEntryDto, body: FormData): void {
    this.busy.run(this.service.addAttachment(entry.id, body), () => this.entries.reload());
  }

  protected check(entry: LedgerEntryDto): void {
    this.close(this.service.check(entry.id));
  }

  protected refuse(entry: LedgerEntryDto, ground: string): void {
    this.close(this.service.refuse(entry.id, ground));
  }

  private close(request: Observable<LedgerEntryDto>): void {
    this.busy.run(request, () => {
      this.refusing.set(null);
      this.refresh();
    });
  }

  private refresh(): void {
    this.entries.reload();
    this.changed.emit();
    this.toaster.success('::Saved');
  }
}
