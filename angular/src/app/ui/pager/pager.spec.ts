import { pageTyped } from './pager';

describe('pageTyped', () => {
  it('goes to the page that was typed, or to the nearest there is', () => {
    expect([1, 3, 21, 99, 0, -4, 2.7, NaN].map(typed => pageTyped(typed, 21))).toEqual([0, 2, 20, 20, 0, 0, 1, 0]);
  });
});
