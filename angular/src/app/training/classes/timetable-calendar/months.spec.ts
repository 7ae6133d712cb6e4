import { monthsOf } from './months';

describe('monthsOf', () => {
  it('lays whole months from the first lesson to the last, over the turn of the year', () => {
    const months = monthsOf([
      { date: '2021-02-01', hours: 6 },
      { date: '2020-12-31', hours: 4 },
    ]);
    expect(months.map(month => month.month)).toEqual(['2020-12', '2021-01', '2021-02']);
    expect(months[0].days.at(-1)).toEqual({ date: '2020-12-31', number: 31, hours: 4 });
  });

  it('begins the week on Monday', () => {
    const [april] = monthsOf([{ date: '2020-04-07', hours: 8 }]);
    expect(april.days.findIndex(day => day.number === 1)).toBe(2);
    expect(april.days).toHaveLength(32);
  });

  it('adds up two lessons of one day and knows the leap day', () => {
    const [february] = monthsOf([
      { date: '2020-02-29', hours: 4 },
      { date: '2020-02-29', hours: 4 },
    ]);
    expect(february.days.at(-1)).toEqual({ date: '2020-02-29', number: 29, hours: 8 });
  });

  it('has nothing to show for nothing', () => expect(monthsOf([])).toEqual([]));
});
