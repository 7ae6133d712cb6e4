import { formatYuan } from './yuan';

describe('formatYuan', () => {
  it.each([
    ['57000.00', '57,000.00'],
    ['435', '435.00'],
    ['14.5', '14.50'],
    ['1234567890123456.78', '1,234,567,890,123,456.78'],
    ['-1500.00', '-1,500.00'],
    ['0.00', '0.00'],
    ['007.10', '7.10'],
  ])('puts %s into a table as %s', (sent, shown) => expect(formatYuan(sent, 'table')).toBe(shown));

  it.each([
    ['57000.00', '57,000'],
    ['14.50', '14.5'],
    ['0.05', '0.05'],
  ])('says %s in a sentence as %s', (sent, shown) => expect(formatYuan(sent, 'text')).toBe(shown));

  it('shows a dash for nothing, and never hides what it cannot read', () => {
    expect(formatYuan(null)).toBe('—');
    expect(formatYuan('')).toBe('—');
    expect(formatYuan('3e5')).toBe('3e5');
    expect(formatYuan('1.234')).toBe('1.234');
  });
});
