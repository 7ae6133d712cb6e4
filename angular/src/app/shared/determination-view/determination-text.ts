import { LocalizationService } from '@abp/ng.core';
import type { DeterminationDto, DeterminationLineDto } from '@proxy/subsidies';
import { findText } from '../text.pipe';

/** A ratio is written without a unit; its text is empty, which ABP takes for none. */
const NO_UNIT = 'Ratio';

/** Puts the operands into the sentence of a line: `{rate}` takes the value (and unit) of the operand `rate`. */
export function fillSentence(template: string, operands: { name: string; text: string }[]): string {
  return template.replace(/\{(\w+)\}/g, (whole, name) => operands.find(operand => operand.name === name)?.text ?? whole);
}

/** The sentence of one line; without a text for its key, the operands one by one, so that nothing is hidden. */
export function lineSentence(line: DeterminationLineDto, localization: LocalizationService): string {
  const operands = line.operands.map(operand => ({ name: operand.name, text: withUnit(operand, localization) }));
  const template = findText(localization, `::Sentence:${line.sentenceKey}`);
  if (template) return fillSentence(template, operands);
  return operands.map(operand => `${operand.name} ${operand.text}`).join(' · ');
}

function withUnit(operand: { value: string; unit?: string | null }, localization: LocalizationService): string {
  if (!operand.unit || operand.unit === NO_UNIT) return operand.value;
  const unit = findText(localization, `::Unit:${operand.unit}`) ?? operand.unit;
  return `${operand.value} ${unit}`.trim();
}

export interface ClausePart {
  text: string;
  marked: boolean;
}

/** Cuts a clause at the sentences that were applied, for marking them; a sentence that is not in it marks nothing. */
export function splitClause(text: string, sentences: (string | null | undefined)[]): ClausePart[] {
  const found = sentences
    .map(sentence => ({ from: sentence ? text.indexOf(sentence) : -1, length: sentence?.length ?? 0 }))
    .filter(one => one.from >= 0)
    .sort((a, b) => a.from - b.from);
  const parts: ClausePart[] = [];
  let at = 0;
  for (const { from, length } of found) {
    const until = from + length;
    if (until <= at) continue;
    parts.push({ text: text.slice(at, from), marked: false }, { text: text.slice(Math.max(at, from), until), marked: true });
    at = until;
  }
  return [...parts, { text: text.slice(at), marked: false }].filter(part => part.text);
}

/** One paragraph of the document is shown once, with every sentence of it that was applied. */
export function byParagraph(clauses: DeterminationDto['clauses']): { ids: string[]; title: string; parts: ClausePart[] }[] {
  const texts = [...new Set(clauses.map(clause => clause.text))];
  return texts.map(text => {
    const same = clauses.filter(clause => clause.text === text);
    return {
      ids: same.map(clause => clause.id),
      title: same[0].title,
      parts: splitClause(
        text,
        same.map(clause => clause.markedSentence),
      ),
    };
  });
}
