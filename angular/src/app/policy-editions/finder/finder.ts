import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { EntitlementFinderService } from '@proxy/policy-editions';
import { map } from 'rxjs';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { Answer, askedOf, firstOpen, forgetAnswers, keepAnswers, keptAnswers, toInput } from './finder-answers';
import { FinderOutcome } from './finder-outcome/finder-outcome';
import { FinderQuestion } from './finder-question/finder-question';

const RESULT = 'result';

/**
 * What am I entitled to? One question per screen, no account. The address names the question and never the answer, so that the phone's
 * Back key works; the answers stay in this tab.
 */
@Component({
  selector: 'app-finder',
  imports: [FinderQuestion, FinderOutcome, Icon, PageState, TextPipe],
  templateUrl: './finder.html',
  styleUrl: './finder.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Finder {
  private readonly service = inject(EntitlementFinderService);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  /** From the address: the question on the screen. */
  readonly q = input<string>();
  /** From the route: where all open classes are listed in this layout. */
  readonly classes = input.required<string>();
  protected readonly answers = signal(keptAnswers());
  protected readonly questions = rxResource({ stream: () => this.service.getQuestions().pipe(map(result => result.items)) });
  private readonly all = computed(() => (this.questions.hasValue() ? this.questions.value() : []));
  protected readonly asked = computed(() => askedOf(this.all(), this.answers()));
  /** Undefined: everything needed was answered, and the result is wanted. */
  protected readonly current = computed(() => {
    if (this.q() === RESULT) return firstOpen(this.all(), this.answers());
    return this.asked().find(one => one.id === this.q()) ?? this.asked()[0];
  });
  protected readonly index = computed(() => this.asked().findIndex(one => one.id === this.current()?.id));
  protected readonly outcome = rxResource({
    params: () => (this.all().length && !this.current() ? toInput(this.all(), this.answers()) : undefined),
    stream: ({ params }) => this.service.find(params),
  });

  protected answer(value: Answer): void {
    const current = this.current();
    if (!current) return;
    this.answers.update(answers => ({ ...answers, [current.id]: value }));
    keepAnswers(this.answers());
    const asked = this.asked();
    this.open(asked[asked.findIndex(one => one.id === current.id) + 1]?.id ?? RESULT);
  }

  protected back(): void {
    this.open(this.asked()[this.index() - 1]?.id);
  }

  protected restart(): void {
    forgetAnswers();
    this.answers.set({});
    this.open(undefined);
  }

  private open(q: string | undefined): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { q } });
    scrollTo({ top: 0 });
  }
}
