import type { LocalizationService } from '@abp/ng.core';
import { fillSentence, lineSentence, splitClause } from './determination-text';

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
  it('marks the sentence that was applied', () => {
    expect(splitClause('甲。乙。丙。', '乙。')).toEqual(['甲。', '乙。', '丙。']);
  });

  it('shows the whole clause when the sentence is not in it', () => {
    expect(splitClause('甲。', '丁。')).toEqual(['甲。', '', '']);
    expect(splitClause('甲。', null)).toEqual(['甲。', '', '']);
  });
});
