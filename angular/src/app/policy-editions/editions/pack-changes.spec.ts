import { asText, kindOfColumn, kindOfPath, kindOfType, toChanges, toValue, withChange } from './pack-changes';

describe('changes of a pack by form', () => {
  it('writes numbers and truth as such, money and ratios as text', () => {
    expect(toValue('int', '17')).toBe(17);
    expect(toValue('bool', 'false')).toBe(false);
    expect(toValue(kindOfType('money'), '100000.00')).toBe('100000.00');
    expect(toValue(kindOfType('ratio'), '0.80')).toBe('0.80');
    expect(toValue(kindOfColumn('per_day'), '35.00')).toBe('35.00');
  });

  it('writes nothing as null, and what is no number as it was typed, for the server to refuse', () => {
    expect(toValue('int', ' ')).toBeNull();
    expect(toValue('int', '1e3')).toBe('1e3');
    expect(asText(null)).toBe('');
  });

  it('forgets a change that goes back to what the pack says', () => {
    const changed = withChange(new Map(), 'parameters.min_age.value', 17, '16');
    expect(toChanges(changed)).toEqual([{ path: 'parameters.min_age.value', value: 17 }]);
    expect(toChanges(withChange(changed, 'parameters.min_age.value', 16, '16'))).toEqual([]);
  });

  it('knows the kind of what a switch flips', () => {
    const parameters = [{ path: 'parameters.age_limit_inclusive.value', type: 'bool' }];
    expect(kindOfPath('parameters.age_limit_inclusive.value', parameters)).toBe('bool');
    expect(kindOfPath('declared_events.EPIDEMIC_END.date', parameters)).toBe('date');
    expect(kindOfPath('measures.M-LPT.effective.period_test', parameters)).toBe('text');
  });

  it('leaves what identifies a row alone', () => {
    expect(kindOfColumn('category')).toBe('fixed');
    expect(kindOfType('enum')).toBe('fixed');
  });
});
