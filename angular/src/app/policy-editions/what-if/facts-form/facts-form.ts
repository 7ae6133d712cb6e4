import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Facts, WhatIfOptionsDto } from '@proxy/policy-editions';
import { CodePipe } from '../../../shared/code.pipe';
import { TextPipe } from '../../../shared/text.pipe';
import { forMeasure, part, toggled, withField } from '../facts';

type Kind = 'date' | 'int' | 'money' | 'bool' | 'choice';
interface FactField {
  part: 'class' | 'trainee' | 'outcome';
  name: string;
  /** Localisation key. */
  label: string;
  kind: Kind;
  options?: string[];
  /** Kind of the codes, for `code`. */
  codes?: string;
}

/** The facts of a trial that a form can ask for; which of them depends on the measure. */
@Component({
  selector: 'app-facts-form',
  imports: [FormsModule, CodePipe, TextPipe],
  templateUrl: './facts-form.html',
  styleUrl: './facts-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactsForm {
  readonly options = input.required<WhatIfOptionsDto>();
  readonly facts = model.required<Facts>();

  protected readonly measure = computed(() => this.options().measures.find(one => one.id === this.facts()['measure']));
  protected readonly fields = computed<FactField[]>(() => [...this.classFields(), ...this.traineeFields(), ...this.outcomeFields()]);
  protected readonly statuses = computed(() => this.options().statuses.filter(code => code !== 'OTHER_LABOURER'));

  protected choose(id: string): void {
    const { measures, products, levels, categories } = this.options();
    const measure = measures.find(one => one.id === id);
    const first = { product: products[0], level: levels[1] ?? levels[0], category: categories[0] };
    if (measure) this.facts.update(facts => forMeasure(facts, measure, first));
  }

  protected text(field: FactField): string {
    const value = part(this.facts(), field.part)[field.name];
    return value == null ? '' : String(value);
  }

  protected write(field: FactField, text: string): void {
    const plain = text.trim();
    const value = field.kind === 'bool' ? plain === 'true' : field.kind === 'int' && /^\d+$/.test(plain) ? Number(plain) : plain;
    this.facts.update(facts => withField(facts, field.part, field.name, value));
  }

  protected holds(code: string): boolean {
    return code in part(part(this.facts(), 'trainee'), 'statuses');
  }

  protected toggleStatus(code: string): void {
    this.facts.update(facts => withField(facts, 'trainee', 'statuses', toggled(part(facts, 'trainee')['statuses'], code)));
  }

  protected isRecognised(code: string): boolean {
    return code in part(this.facts(), 'enterprise');
  }

  protected toggleEnterprise(code: string): void {
    this.facts.update(facts => ({ ...facts, enterprise: toggled(facts['enterprise'], code) }));
  }

  protected consent(): string {
    return String(part(part(this.facts(), 'trainee'), 'consent')['given_by'] ?? '');
  }

  /** Nobody's consent is a fact too: it is written as null. */
  protected giveConsent(by: string): void {
    const consent = by ? { given_by: by, days_before_start: 5 } : null;
    this.facts.update(facts => ({ ...facts, trainee: { ...part(facts, 'trainee'), consent } }));
  }

  private classFields(): FactField[] {
    const { measure, options } = { measure: this.measure(), options: this.options() };
    const fields: FactField[] = [
      { part: 'class', name: 'start', label: '::WhatIf:Start', kind: 'date' },
      { part: 'class', name: 'end', label: '::WhatIf:End', kind: 'date' },
      { part: 'class', name: 'hours', label: '::WhatIf:HoursPerDay', kind: 'int' },
    ];
    if (measure?.method === 'FIXED_BY_PRODUCT')
      fields.push({
        part: 'class',
        name: 'product',
        label: '::Course:Product',
        kind: 'choice',
        options: options.products,
        codes: 'Product',
      });
    else if (!measure?.mode)
      fields.push(
        { part: 'class', name: 'category', label: '::WhatIf:Category', kind: 'choice', options: options.categories, codes: 'Category' },
        { part: 'class', name: 'level', label: '::Course:Level', kind: 'choice', options: options.levels, codes: 'Level' },
      );
    if (measure?.needsCost)
      fields.push(
        { part: 'class', name: 'cost', label: '::WhatIf:Cost', kind: 'money' },
        { part: 'class', name: 'heads', label: '::WhatIf:Heads', kind: 'int' },
      );
    for (const [name, label] of [
      ['shortage', '::WhatIf:Shortage'],
      ['prepaid', '::WhatIf:Prepaid'],
      ['institution_listed', '::WhatIf:Listed'],
    ])
      fields.push({ part: 'class', name, label, kind: 'bool' });
    return fields;
  }

  private traineeFields(): FactField[] {
    return [
      { part: 'trainee', name: 'birth', label: '::WhatIf:Birth', kind: 'date' },
      { part: 'trainee', name: 'hukou', label: '::WhatIf:Hukou', kind: 'choice', options: this.options().hukou, codes: 'Hukou' },
      { part: 'trainee', name: 'guardian_ack', label: '::WhatIf:Guardian', kind: 'bool' },
      { part: 'trainee', name: 'pension', label: '::WhatIf:Pension', kind: 'bool' },
      { part: 'trainee', name: 'employee', label: '::WhatIf:Employee', kind: 'bool' },
    ];
  }

  private outcomeFields(): FactField[] {
    const { outcomes, certificates } = this.options();
    return [
      { part: 'outcome', name: 'status', label: '::WhatIf:Outcome', kind: 'choice', options: outcomes, codes: 'Outcome' },
      { part: 'outcome', name: 'withdrew_on', label: '::WhatIf:WithdrewOn', kind: 'date' },
      { part: 'outcome', name: 'certificate', label: '::WhatIf:Certificate', kind: 'choice', options: certificates, codes: 'Certificate' },
      { part: 'outcome', name: 'resits', label: '::WhatIf:Resits', kind: 'int' },
    ];
  }
}
