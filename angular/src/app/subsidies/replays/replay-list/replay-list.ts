import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ListService } from '@abp/ng.core';
import { PolicyEditionService } from '@proxy/policy-editions';
import { ReplayService } from '@proxy/subsidies';
import { map } from 'rxjs';
import { PolicyTabs } from '../../../policy-editions/policy-tabs/policy-tabs';
import { BusinessDay } from '../../../shared/business-day';
import { Busy } from '../../../shared/busy';
import { MomentPipe } from '../../../shared/date.pipes';
import { Divisions } from '../../../shared/divisions';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';

const ALL = { maxResultCount: 1000, skipCount: 0 };

/** Asks for a replay, and lists those there were. */
@Component({
  selector: 'app-replay-list',
  imports: [FormsModule, RouterLink, PageState, Pager, PolicyTabs, StatusChip, MomentPipe, TextPipe],
  providers: [ListService],
  templateUrl: './replay-list.html',
  styleUrl: './replay-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReplayList {
  private readonly service = inject(ReplayService);
  private readonly editionService = inject(PolicyEditionService);
  private readonly router = inject(Router);
  private readonly day = inject(BusinessDay);
  protected readonly list = inject(ListService);
  protected readonly divisions = inject(Divisions);
  protected readonly busy = new Busy();

  /** From the address. */
  readonly editionId = input<string>();
  protected readonly editions = rxResource({ stream: () => this.editionService.getList(ALL).pipe(map(page => page.items ?? [])) });
  protected readonly usable = computed(() => (this.editions.hasValue() ? this.editions.value().filter(one => !one.faults.length) : []));
  protected readonly edition = linkedSignal(() => this.editionId() ?? this.usable()[0]?.id ?? '');
  protected readonly divisionId = signal('');
  protected readonly year = linkedSignal(() => this.day.today().slice(0, 4));
  protected readonly replays = pagedList(
    this.list,
    computed(() => ({})),
    query => this.service.getList(query),
  );

  protected request(): void {
    const input = { editionId: this.edition(), divisionId: this.divisionId() || null, year: Number(this.year()) };
    this.busy.run(this.service.create(input), replay => void this.router.navigate(['/policies/replays', replay.id]));
  }
}
