import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationService } from '@abp/ng.core';
import { FinderDto } from '@proxy/policy-editions';
import { CodePipe } from '../../../shared/code.pipe';
import { DayPipe } from '../../../shared/date.pipes';
import { TextPipe, findText } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { commonReasons, countOf, evidenceOf, split } from '../finder-result';

/** What the law says to the answers: what, why, with which papers, in which class. With nothing found: the reason and whom to call. */
@Component({
  selector: 'app-finder-outcome',
  imports: [RouterLink, Icon, CodePipe, DayPipe, TextPipe],
  templateUrl: './finder-outcome.html',
  styleUrl: './finder-outcome.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FinderOutcome {
  readonly found = input.required<FinderDto>();
  readonly classes = input.required<string>();

  private readonly localization = inject(LocalizationService);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly measures = computed(() => split(this.found().results));
  protected readonly count = computed(() => countOf(this.measures().yes));
  protected readonly evidence = computed(() => evidenceOf(this.measures().yes));
  protected readonly inTheWay = computed(() => commonReasons(this.found().results));

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus({ preventScroll: true }));
  }

  /** A measure that an authority wrote into its pack has the name of the pack only. */
  protected nameOf(measure: { measure: string; nameZh: string }): string {
    return findText(this.localization, `::Code:Measure.${measure.measure}`) ?? measure.nameZh;
  }
}
