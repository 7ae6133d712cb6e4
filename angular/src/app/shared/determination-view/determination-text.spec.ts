import { fillSentence, splitClause } from './determination-text';

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

describe('splitClause', () => {
  it('marks the sentence that was applied', () => {
    expect(splitClause('甲。乙。丙。', '乙。')).toEqual(['甲。', '乙。', '丙。']);
  });

  it('shows the whole clause when the sentence is not in it', () => {
    expect(splitClause('甲。', '丁。')).toEqual(['甲。', '', '']);
    expect(splitClause('甲。', null)).toEqual(['甲。', '', '']);
  });
});
