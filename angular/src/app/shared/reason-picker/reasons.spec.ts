import { complete, explained, toggled } from './reasons';

describe('the reasons of a review', () => {
  const two = toggled(toggled([], 'AccountUnclear'), 'AttendanceUnclear');

  it('carry words of their own', () => {
    const told = explained(explained(two, 'AttendanceUnclear', '6 月 3 日没有签到'), 'AccountUnclear', '户名少一个字');
    expect(told).toEqual([
      { code: 'AccountUnclear', text: '户名少一个字' },
      { code: 'AttendanceUnclear', text: '6 月 3 日没有签到' },
    ]);
  });

  it('lose their words with the choice', () => {
    const again = toggled(toggled(explained(two, 'AccountUnclear', '户名少一个字'), 'AccountUnclear'), 'AccountUnclear');
    expect(again).toEqual([
      { code: 'AttendanceUnclear', text: null },
      { code: 'AccountUnclear', text: null },
    ]);
  });

  it('need words only where the code says nothing', () => {
    expect(complete([])).toBe(false);
    expect(complete(two)).toBe(true);
    expect(complete(toggled(two, 'CourseOther'))).toBe(false);
    expect(complete(explained(toggled(two, 'CourseOther'), 'CourseOther', '  '))).toBe(false);
    expect(complete(explained(toggled(two, 'CourseOther'), 'CourseOther', '教材旧版'))).toBe(true);
  });
});
