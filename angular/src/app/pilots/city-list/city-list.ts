import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { PilotCityService } from '@proxy/pilots';
import { Busy } from '../../shared/busy';
import { DayPipe } from '../../shared/date.pipes';
import { Divisions } from '../../shared/divisions';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** Cities that ask to become national pilots, with how much of what is asked they have. */
@Component({
  selector: 'app-city-list',
  imports: [FormsModule, RouterLink, PermissionDirective, Dialog, PageState, StatusChip, DayPipe, TextPipe],
  templateUrl: './city-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CityList {
  private readonly service = inject(PilotCityService);
  private readonly router = inject(Router);
  protected readonly busy = new Busy();
  protected readonly groups = inject(Divisions).groups;
  protected readonly cities = rxResource({ stream: () => this.service.getList() });
  protected readonly naming = signal(false);
  protected readonly divisionId = signal('');

  protected name(): void {
    this.busy.run(this.service.name(this.divisionId()), city => void this.router.navigate(['/pilots/cities', city.id]));
  }
}
