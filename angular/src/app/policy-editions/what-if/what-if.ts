import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ActivatedRoute, Router } from '@angular/router';
import { LocalizationService } from '@abp/ng.core';
import { EditionFormDto, Facts, PolicyEditionService, WhatIfCaseDto, WhatIfDto, WhatIfService } from '@proxy/policy-editions';
import { map } from 'rxjs';
import { Busy } from '../../shared/busy';
import { DeterminationView } from '../../shared/determination-view/determination-view';
import { TextPipe } from '../../shared/text.pipe';
import { PageState } from '../../ui/page-state/page-state';
import { PackChanges, kindOfPath, parameterName } from '../editions/pack-changes';
import { PackValue } from '../editions/pack-value/pack-value';
import { QuestionPipe } from '../editions/question.pipe';
import { PolicyTabs } from '../policy-tabs/policy-tabs';
import { restText, withDefaults, withRest } from './facts';
import { FactsForm } from './facts-form/facts-form';

const ALL = { maxResultCount: 1000, skipCount: 0 };

/** Asks an edition about invented facts and shows the proof card. Nothing of it is kept. */
@Component({
  selector: 'app-what-if',
  imports: [FormsModule, DeterminationView, FactsForm, PackValue, PageState, PolicyTabs, QuestionPipe, TextPipe],
  templateUrl: './what-if.html',
  styleUrl: './what-if.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhatIf {
  private readonly service = inject(WhatIfService);
  private readonly editionService = inject(PolicyEditionService);
  private readonly localization = inject(LocalizationService);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly answerTop = viewChild<ElementRef<HTMLElement>>('answerTop');

  /** From the address; none: the edition in force in the region. */
  readonly editionId = input<string>();
  protected readonly busy = new Busy();
  protected readonly options = rxResource({
    params: () => ({ id: this.editionId() }),
    stream: ({ params }) => this.service.getOptions(params.id),
  });
  private readonly known = computed(() => (this.options.hasValue() ? this.options.value() : undefined));
  protected readonly editions = rxResource({ stream: () => this.editionService.getList(ALL).pipe(map(page => page.items ?? [])) });
  protected readonly form = rxResource({
    params: () => this.known()?.edition.id,
    stream: ({ params }) => this.editionService.getForm(params),
  });
  protected readonly cases = rxResource({
    params: () => this.known()?.edition.id,
    stream: ({ params }) => this.service.getCases(params).pipe(map(result => result.items ?? [])),
  });
  private readonly first = computed(() => (this.cases.hasValue() ? this.cases.value()[0] : undefined));

  protected readonly picked = linkedSignal(() => this.first()?.id ?? '');
  protected readonly facts = linkedSignal<Facts | null>(() => this.startingFrom(this.first()));
  protected readonly rest = linkedSignal(() => (this.first() ? restText(this.startingFrom(this.first())!) : '{}'));
  /** Switches that are turned for this trial. */
  protected readonly switched = linkedSignal<string | undefined, PackChanges>({
    source: () => this.known()?.edition.id,
    computation: () => new Map(),
  });
  protected readonly ofCase = linkedSignal<Record<string, unknown>>(() => this.first()?.overrides ?? {});
  protected readonly answer = signal<WhatIfDto | null>(null);
  protected readonly readable = computed(() => !!this.facts() && !!withRest(this.facts()!, this.rest()));
  protected readonly switches = computed(() =>
    (this.form.hasValue() ? this.form.value().interpretations : []).filter(one => one.parameter),
  );
  protected readonly ofCaseText = computed(() => (Object.keys(this.ofCase()).length ? JSON.stringify(this.ofCase()) : ''));

  protected kindOf(path: string, form: EditionFormDto) {
    return kindOfPath(path, form.parameters);
  }

  protected nameOf(path: string): string {
    return parameterName(path, this.localization);
  }

  protected open(editionId: string): void {
    this.answer.set(null);
    void this.router.navigate([], { relativeTo: this.route, queryParams: { editionId } });
  }

  protected pick(id: string): void {
    const chosen = this.cases.hasValue() ? this.cases.value().find(one => one.id === id) : undefined;
    const facts = this.startingFrom(chosen);
    if (!chosen || !facts) return;
    this.picked.set(id);
    this.facts.set(facts);
    this.rest.set(restText(facts));
    this.ofCase.set(chosen.overrides ?? {});
    this.answer.set(null);
  }

  protected ask(): void {
    const facts = withRest(this.facts() ?? {}, this.rest());
    const editionId = this.known()?.edition.id;
    if (!facts || !editionId) return;
    const overrides = { ...this.ofCase(), ...Object.fromEntries(this.switched()) };
    this.busy.run(this.service.ask({ editionId, overrides, facts }), answer => {
      this.answer.set(answer);
      setTimeout(() => this.answerTop()?.nativeElement.scrollIntoView({ block: 'start' }));
    });
  }

  private startingFrom(worked: WhatIfCaseDto | undefined): Facts | null {
    const options = this.known();
    return worked && options ? withDefaults(worked.facts, options.defaults) : null;
  }
}
