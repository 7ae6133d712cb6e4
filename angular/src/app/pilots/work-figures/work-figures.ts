import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PilotPeriodInput, PilotProgressService, WorkFigureDto } from '@proxy/pilots';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';
import { QuantityPipe } from '../quantity.pipe';

/** Bases, cities, sharing, assistance and schools of a period: each figure opens to the rows it is the sum of. */
@Component({
  selector: 'app-work-figures',
  imports: [RouterLink, Dialog, PageState, DayPipe, QuantityPipe, TextPipe],
  templateUrl: './work-figures.html',
  styleUrl: './work-figures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkFigures {
  readonly period = input.required<PilotPeriodInput>();

  private readonly service = inject(PilotProgressService);
  protected readonly works = rxResource({ params: () => this.period(), stream: ({ params }) => this.service.getWorks(params) });
  protected readonly opened = signal<WorkFigureDto | null>(null);
}
