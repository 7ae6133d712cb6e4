import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { SessionStateService } from '@abp/ng.core';
import { PilotEnterpriseStatus, PilotProgressService, ReportIndicatorDto } from '@proxy/pilots';
import { ReportService } from '@proxy/reports';
import { Busy } from '../../shared/busy';
import { MomentPipe } from '../../shared/date.pipes';
import { saveFile } from '../../shared/save-file';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { LIGHT_TONES } from '../pilot.consts';
import { ReportCell } from '../report-cell/report-cell';
import { WorkSums } from '../work-sums/work-sums';

/** A frozen report as its bytes say. */
@Component({
  selector: 'app-pilot-report',
  imports: [RouterLink, PageState, ReportCell, StatusChip, MomentPipe, TextPipe, WorkSums, YuanPipe],
  templateUrl: './pilot-report.html',
  styles:
    'p { white-space: pre-line; } .wide { overflow-x: auto; } .wide th.end { min-width: 5.5rem; white-space: normal; } .wide .head { min-width: 11rem; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotReport {
  /** From the address. */
  readonly id = input.required<string>();

  private readonly service = inject(PilotProgressService);
  private readonly sheets = inject(ReportService);
  private readonly language = toSignal(inject(SessionStateService).getLanguage$());
  protected readonly busy = new Busy();
  protected readonly tones = LIGHT_TONES;
  protected readonly statuses: PilotEnterpriseStatus[] = ['Applied', 'Cultivating', 'Evaluated', 'Listed', 'Continued', 'Removed'];
  protected readonly report = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.getSnapshot(params) });

  protected nameOf(indicator: ReportIndicatorDto): string {
    return this.language() === 'en' ? `${indicator.nameEn} (${indicator.unitEn})` : `${indicator.nameZh} (${indicator.unitZh})`;
  }

  protected download(kind: 'table' | 'pdf'): void {
    this.busy.run(this.sheets.getPilotSheet('pilot-snapshot', this.id(), kind), saveFile);
  }
}
