import type { LocalizationService } from '@abp/ng.core';
import { byParagraph, fillSentence, lineSentence, splitClause } from './determination-text';

describe('fillSentence', () => {
  it('puts each operand where its name stands', () => {
    const operands = [
      { name: 'days', text: '14.5 天' },
      { name: 'rate', text: '30.00 元' },
    ];
    expect(fillSentence('{days} × {rate}', operands)).toBe('14.5 天 × 30.00 元');
  });

  it('leaves a name without an operand visible', () => {
    expect(fillSentence('{days} × {rate}', [])).toBe('{days} × {rate}');
  });
});

describe('lineSentence', () => {
  it('writes a ratio without a unit and an amount with its own', () => {
    const texts: Record<string, string> = { '::Sentence:X': '{standard} × {factor}', '::Unit:Yuan': '元' };
    const localization = { instant: (text: { key: string; defaultValue: string }) => texts[text.key] ?? text.defaultValue };
    const operands = [
      { name: 'standard', value: '100.00', unit: 'Yuan' },
      { name: 'factor', value: '0.80', unit: 'Ratio' },
    ];
    const line = { clause: 'C1', sentenceKey: 'X', operands, amount: '80.00' };
    expect(lineSentence(line, localization as unknown as LocalizationService)).toBe('100.00 元 × 0.80');
  });
});

describe('splitClause', () => {
  it('marks the sentences that were applied, in the order of the text and each once', () => {
    expect(splitClause('甲。乙。丙。', ['丙。', '乙。', '乙。'])).toEqual([
      { text: '甲。', marked: false },
      { text: '乙。', marked: true },
      { text: '丙。', marked: true },
    ]);
  });

  it('marks the rest of a sentence that overlaps another', () => {
    expect(splitClause('甲乙丙。', ['甲乙', '乙丙。'])).toEqual([
      { text: '甲乙', marked: true },
      { text: '丙。', marked: true },
    ]);
  });

  it('shows the whole clause when the sentence is not in it', () => {
    expect(splitClause('甲。', ['丁。', null])).toEqual([{ text: '甲。', marked: false }]);
  });
});

describe('byParagraph', () => {
  it('shows one paragraph once, with all its clauses', () => {
    const clause = (id: string, markedSentence: string) => ({ id, title: '（一）', text: '甲。乙。', markedSentence });
    const [only, none] = byParagraph([clause('C1.1', '甲。'), clause('C1.2', '乙。')]);
    expect(none).toBeUndefined();
    expect(only.ids).toEqual(['C1.1', 'C1.2']);
    expect(only.parts.every(part => part.marked)).toBe(true);
  });
});
