import type { FinderQuestionDto } from '@proxy/policy-editions';
import { askedOf, firstOpen, forgetAnswers, keepAnswers, keptAnswers, toInput } from './finder-answers';

const question = (id: string, more: Partial<FinderQuestionDto> = {}): FinderQuestionDto => ({
  id,
  textKey: '',
  helpKey: '',
  kind: 'yesno',
  field: id,
  multiple: false,
  required: false,
  options: [],
  ...more,
});

const questions = [
  question('birth', { kind: 'yearmonth', field: 'birthYearMonth', required: true }),
  question('employee'),
  question('enterprise', { kind: 'choice', field: 'enterpriseStatus', showIf: { question: 'employee', value: 'true' } }),
];

describe('answers of the finder', () => {
  it('asks about the enterprise only of employees', () => {
    expect(askedOf(questions, { employee: 'false' }).map(one => one.id)).toEqual(['birth', 'employee']);
    expect(askedOf(questions, { employee: 'true' }).map(one => one.id)).toEqual(['birth', 'employee', 'enterprise']);
  });

  it('sends what was answered and nothing of a question that is no longer asked', () => {
    const answers = { birth: '2001-03', employee: 'false', enterprise: 'DIFFICULT' };
    expect(toInput(questions, answers)).toEqual({ birthYearMonth: '2001-03', employee: false });
  });

  it('lets every question be passed over but those the law needs', () => {
    expect(firstOpen(questions, { birth: null, employee: null })?.id).toBe('birth');
    expect(firstOpen(questions, { birth: '2001-03', employee: null })).toBeUndefined();
  });

  it('keeps answers in this tab until they are forgotten', () => {
    keepAnswers({ birth: '2001-03' });
    expect(keptAnswers()).toEqual({ birth: '2001-03' });
    forgetAnswers();
    expect(keptAnswers()).toEqual({});
  });
});
