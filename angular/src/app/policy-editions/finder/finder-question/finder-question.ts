import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import type { FinderOptionDto } from '@proxy/policy-editions';
import { FinderQuestionDto } from '@proxy/policy-editions';
import { BusinessDay } from '../../../shared/business-day';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { Answer } from '../finder-answers';

/** More choices than this are a list to pick from, not buttons. */
const MOST_BUTTONS = 12;
const OLDEST = 100;
const YES_NO: FinderOptionDto[] = [
  { value: 'true', textKey: 'Finder:Yes' },
  { value: 'false', textKey: 'Finder:No' },
];

/** One question on one screen. A tap answers and goes on; several choices, a month and a long list have a button to go on. */
@Component({
  selector: 'app-finder-question',
  imports: [FormsModule, Icon, TextPipe],
  templateUrl: './finder-question.html',
  styleUrl: './finder-question.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FinderQuestion {
  readonly question = input.required<FinderQuestionDto>();
  readonly answer = input<Answer>();
  readonly first = input(false);
  readonly answered = output<Answer>();
  readonly back = output<void>();

  private readonly day = inject(BusinessDay);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly look = computed(() => {
    const { kind, multiple, options } = this.question();
    if (kind === 'yearmonth') return 'month';
    if (multiple) return 'several';
    return options.length > MOST_BUTTONS ? 'list' : 'buttons';
  });
  protected readonly options = computed(() => (this.question().kind === 'yesno' ? YES_NO : this.question().options));
  protected readonly groups = computed(() => [...new Set(this.options().map(one => one.group ?? ''))]);

  protected readonly picked = linkedSignal({
    source: () => ({ id: this.question().id, answer: this.answer() }),
    computation: ({ answer }) => (Array.isArray(answer) ? answer : []),
  });
  private readonly single = computed(() => (typeof this.answer() === 'string' ? (this.answer() as string) : ''));
  protected readonly one = linkedSignal({ source: () => this.question().id + this.single(), computation: () => this.single() });
  protected readonly year = linkedSignal({ source: this.single, computation: value => value.slice(0, 4) });
  protected readonly month = linkedSignal({ source: this.single, computation: value => value.slice(5, 7) });

  protected readonly years = computed(() => {
    const now = Number(this.day.today().slice(0, 4));
    return now ? Array.from({ length: OLDEST }, (_, i) => String(now - i)) : [];
  });
  protected readonly months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

  constructor() {
    // a screen reader hears each new question
    effect(() => {
      this.question();
      this.heading().nativeElement.focus({ preventScroll: true });
    });
  }

  protected optionsOf(group: string): FinderOptionDto[] {
    return this.options().filter(one => (one.group ?? '') === group);
  }

  protected toggle(value: string): void {
    this.picked.update(picked => (picked.includes(value) ? picked.filter(one => one !== value) : [...picked, value]));
  }

  protected plain(month: string): string {
    return month.replace(/^0/, '');
  }
}
