import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ConfigStateService, ListService, PermissionDirective } from '@abp/ng.core';
import { PilotBaseService, PilotBaseStatus } from '@proxy/pilots';
import { Busy } from '../../shared/busy';
import { Divisions } from '../../shared/divisions';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { pagedList } from '../../shared/paged-list';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { PageState } from '../../ui/page-state/page-state';
import { Pager } from '../../ui/pager/pager';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { BASE_STATUSES } from '../pilot.consts';

const text = (max: number) => new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(max)] });

/** Training bases with their state, money and delay; an institution or office proposes one here. */
@Component({
  selector: 'app-base-list',
  imports: [FormsModule, ReactiveFormsModule, RouterLink, PermissionDirective, Dialog, Field, PageState, Pager, StatusChip, TextPipe, YuanPipe],
  providers: [ListService],
  templateUrl: './base-list.html',
  styles: 'small { display: block; font-weight: 400; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BaseList {
  private readonly service = inject(PilotBaseService);
  private readonly router = inject(Router);
  protected readonly list = inject(ListService);
  protected readonly groups = inject(Divisions).groups;
  /** An office names the division; an institution proposes for itself. */
  protected readonly isOffice = (inject(ConfigStateService).getDeep('currentUser.roles') as string[]).includes('development-reform');
  protected readonly statuses = BASE_STATUSES;
  protected readonly status = signal<PilotBaseStatus | ''>('');
  protected readonly bases = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );

  protected readonly busy = new Busy();
  protected readonly proposing = signal(false);
  protected readonly form = new FormGroup({
    name: text(128),
    builderName: text(128),
    trade: text(64),
    plannedPlaces: new FormControl(40, { nonNullable: true, validators: [Validators.required, Validators.min(1)] }),
    divisionId: new FormControl('', { nonNullable: true }),
    partnerCode: new FormControl('', { nonNullable: true }),
  });

  protected propose(): void {
    if (!readyToSend(this.form)) return;
    const value = this.form.getRawValue();
    this.busy.run(
      this.service.propose({ ...value, divisionId: value.divisionId || null, partnerCode: value.partnerCode.trim() || null }),
      base => void this.router.navigate(['/pilots/bases', base.id]),
      error => showServerErrors(this.form, error),
    );
  }
}
