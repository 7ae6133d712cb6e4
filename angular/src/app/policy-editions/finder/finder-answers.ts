import type { FinderInput, FinderQuestionDto } from '@proxy/policy-editions';

/** An answer as it was given; `null` is a question that was passed over. */
export type Answer = string | string[] | null;
export type Answers = Record<string, Answer>;

const KEPT = 'finder.answers';

/** The questions that are asked after these answers. */
export function askedOf(questions: FinderQuestionDto[], answers: Answers): FinderQuestionDto[] {
  return questions.filter(one => !one.showIf || answers[one.showIf.question] === one.showIf.value);
}

/** The first question without an answer; undefined when the server can be asked. */
export function firstOpen(questions: FinderQuestionDto[], answers: Answers): FinderQuestionDto | undefined {
  return askedOf(questions, answers).find(one => (one.required ? !answers[one.id] : answers[one.id] === undefined));
}

/** What is sent: only what was answered, and only of questions that were asked. */
export function toInput(questions: FinderQuestionDto[], answers: Answers): FinderInput {
  const input: FinderInput = {};
  for (const { id, field, kind } of askedOf(questions, answers)) {
    const answer = answers[id];
    if (answer != null) input[field] = kind === 'yesno' ? answer === 'true' : answer;
  }
  return input;
}

/** Answers stay on the phone, in this tab, until it is closed or the person starts again. */
export function keptAnswers(): Answers {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
    return kept !== null && typeof kept === 'object' && !Array.isArray(kept) ? (kept as Answers) : {};
  } catch {
    return {};
  }
}

export function keepAnswers(answers: Answers): void {
  sessionStorage.setItem(KEPT, JSON.stringify(answers));
}

export function forgetAnswers(): void {
  sessionStorage.removeItem(KEPT);
}
