import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { PermissionService } from '@abp/ng.core';
import { ClaimSheet, ReportService } from '@proxy/reports';
import type { ClaimDto } from '@proxy/subsidies';
import { ExportButton, SheetFetch } from '../../../shared/export-button/export-button';
import { sheetsOf } from './sheets-of';

/** The papers of one claim that the caller may have, each behind its button. */
@Component({
  selector: 'app-claim-sheets',
  imports: [ExportButton],
  templateUrl: './claim-sheets.html',
  styleUrl: './claim-sheets.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimSheets {
  private readonly reports = inject(ReportService);
  private readonly permissions = inject(PermissionService);

  readonly claim = input.required<ClaimDto>();
  protected readonly sheets = computed(() =>
    sheetsOf(this.claim(), policy => this.permissions.getGrantedPolicy(policy)).map(one => ({ ...one, fetch: this.fetch(one.name) })),
  );

  private fetch(name: ClaimSheet): SheetFetch {
    const id = this.claim().id!;
    return token => this.reports.getClaimSheet(id, name, token);
  }
}
