import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService } from '@abp/ng.core';
import { TrainingClassService } from '@proxy/training';
import { CodePipe } from '../../../shared/code.pipe';
import { DayPipe } from '../../../shared/date.pipes';
import { Divisions } from '../../../shared/divisions';
import { Occupations } from '../../../shared/occupations';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';

/** Classes one can still join; open to everybody, with or without an account. */
@Component({
  selector: 'app-open-classes',
  imports: [FormsModule, RouterLink, PageState, Pager, CodePipe, DayPipe, TextPipe],
  providers: [ListService],
  templateUrl: './open-classes.html',
  styleUrl: './open-classes.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OpenClasses {
  private readonly service = inject(TrainingClassService);
  protected readonly list = inject(ListService);
  protected readonly divisions = inject(Divisions);
  protected readonly occupations = inject(Occupations);

  protected readonly divisionId = signal('');
  protected readonly occupationCode = signal('');
  protected readonly classes = pagedList(
    this.list,
    computed(() => ({ divisionId: this.divisionId(), occupationCode: this.occupationCode() })),
    query => this.service.getOpenList(query),
  );
}
