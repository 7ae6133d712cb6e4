import { markedLines } from './marked-lines';

describe('markedLines', () => {
  it('marks the lines that the other text does not have', () => {
    expect(markedLines('a\nb\nc', 'a\nx\nc').map(line => line.isNew)).toEqual([false, true, false]);
  });

  it('marks nothing when there is nothing to compare with', () => {
    expect(markedLines('a\nb', null).some(line => line.isNew)).toBe(false);
  });
});
