import { spanOfLine } from './span-of-line';

describe('spanOfLine', () => {
  it('finds a line by its number', () => {
    expect(spanOfLine('ab\ncde\nf', 2)).toEqual({ start: 3, end: 6, share: 1 / 3 });
  });

  it('stays inside the text', () => {
    expect(spanOfLine('ab', 9)).toEqual({ start: 0, end: 2, share: 0 });
    expect(spanOfLine('', 0)).toEqual({ start: 0, end: 0, share: 0 });
  });
});
