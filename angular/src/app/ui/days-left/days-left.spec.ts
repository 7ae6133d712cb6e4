import { dueWord } from './days-left';

describe('dueWord', () => {
  it('tells overdue, today, few and many working days apart', () =>
    expect([-2, 0, 1, 3, 4, null].map(dueWord)).toEqual(['OverN', 'Today', 'FewN', 'FewN', 'LeftN', 'By']));
});
