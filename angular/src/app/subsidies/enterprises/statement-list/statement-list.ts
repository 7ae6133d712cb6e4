import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { ListService, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { EnterpriseStatementDto, EnterpriseStatementService, EnterpriseStatementStatus } from '@proxy/subsidies';
import { AttachmentList } from '../../../shared/attachment-list/attachment-list';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { StatementForm } from '../statement-form/statement-form';

/** What enterprises state for claims of their own staff: the enterprise adds, its county verifies. */
@Component({
  selector: 'app-statement-list',
  imports: [AttachmentList, DayPipe, Dialog, FormsModule, PageState, Pager, StatementForm, StatusChip, TextPipe, YuanPipe],
  providers: [ListService],
  templateUrl: './statement-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatementList {
  private readonly service = inject(EnterpriseStatementService);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);
  protected readonly list = inject(ListService);

  protected readonly mayState = this.permissions.getGrantedPolicy('Subsidies.EnterpriseStatements');
  protected readonly mayVerify = this.permissions.getGrantedPolicy('Subsidies.EnterpriseStatements.Verify');
  protected readonly statuses: EnterpriseStatementStatus[] = ['Stated', 'Verified', 'Refused'];
  protected readonly status = signal<EnterpriseStatementStatus | ''>('');
  protected readonly statements = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
  protected readonly busy = new Busy();
  protected readonly deciding = signal<{ statement: EnterpriseStatementDto; verify: boolean } | null>(null);
  protected readonly note = signal('');

  protected decide(): void {
    const it = this.deciding();
    if (!it) return;
    this.deciding.set(null);
    this.busy.run(this.service.decide(it.statement.id, it.verify, this.note().trim(), it.statement.concurrencyStamp), () => {
      this.note.set('');
      this.toaster.success('::Statement:Decided');
      this.list.get();
    });
  }
}
