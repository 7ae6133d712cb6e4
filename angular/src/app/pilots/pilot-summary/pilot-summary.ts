import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { SessionStateService } from '@abp/ng.core';
import { PilotEnterpriseStatus, PilotProgressService, ReportIndicatorDto } from '@proxy/pilots';
import { MomentPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { ReportCell } from '../report-cell/report-cell';
import { WorkSums } from '../work-sums/work-sums';

/** For everybody: totals of published reports, no enterprise, no person. */
@Component({
  selector: 'app-pilot-summary',
  imports: [PageState, ReportCell, StatusChip, MomentPipe, TextPipe, WorkSums],
  templateUrl: './pilot-summary.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotSummary {
  private readonly service = inject(PilotProgressService);
  private readonly language = toSignal(inject(SessionStateService).getLanguage$());
  protected readonly statuses: PilotEnterpriseStatus[] = ['Cultivating', 'Evaluated', 'Listed', 'Continued'];
  protected readonly summaries = rxResource({ stream: () => this.service.getSummaries() });

  protected nameOf(indicator: ReportIndicatorDto): string {
    return this.language() === 'en' ? `${indicator.nameEn} (${indicator.unitEn})` : `${indicator.nameZh} (${indicator.unitZh})`;
  }
}
