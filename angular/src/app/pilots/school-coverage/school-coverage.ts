import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { SharingService } from '@proxy/pilots';
import { TextPipe } from '../../shared/text.pipe';
import { PageState } from '../../ui/page-state/page-state';

/** One county, one technician school: a tile for every county of the four southern prefectures, and the same as a table. */
@Component({
  selector: 'app-school-coverage',
  imports: [PageState, TextPipe],
  templateUrl: './school-coverage.html',
  styleUrl: './school-coverage.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SchoolCoverage {
  private readonly service = inject(SharingService);
  protected readonly coverage = rxResource({ stream: () => this.service.getCoverage() });
  protected readonly prefectures = computed(() => {
    if (!this.coverage.hasValue()) return [];
    const { prefectures, counties } = this.coverage.value();
    return prefectures.map(one => ({ ...one, below: counties.filter(county => county.prefectureId === one.divisionId) }));
  });
}
