import { LocalizationService } from '@abp/ng.core';
import type { DeterminationLineDto } from '@proxy/subsidies';
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

/** Splits a clause around the sentence that was applied, for marking it. */
export function splitClause(text: string, marked: string | null | undefined): [string, string, string] {
  const at = marked ? text.indexOf(marked) : -1;
  if (!marked || at < 0) return [text, '', ''];
  return [text.slice(0, at), marked, text.slice(at + marked.length)];
}
