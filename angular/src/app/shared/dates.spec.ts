import { formatDay, formatMoment, formatTime } from './dates';
import { lastFour } from './masked-id.pipe';

describe('dates', () => {
  it('keeps a day what it is, in every time zone', () => {
    expect(formatDay('2020-11-25', 'zh-Hans')).toBe('2020-11-25');
    expect(formatDay('2020-11-25', 'zh-Hans', 'text')).toBe('11月25日 周三');
    expect(formatDay('2020-11-25', 'zh-Hans', 'full')).toBe('2020年11月25日');
    expect(formatDay('2020-11-25', 'en', 'text')).toBe('Wed, November 25');
    expect(formatDay('2020-02-29T00:00:00', 'zh-Hans')).toBe('2020-02-29');
    expect(formatDay(null, 'zh-Hans')).toBe('—');
  });

  it('shows an instant in the time of the office', () => {
    expect(formatMoment('2020-11-25T16:30:00Z')).toBe('2020-11-26 00:30');
    expect(formatMoment('nonsense')).toBe('—');
  });

  it('drops the seconds of a time of day', () => {
    expect(formatTime('09:30:00')).toBe('09:30');
  });
});

describe('lastFour', () => {
  it('gives the last four of a masked or an unmasked number', () => {
    expect(lastFour('6541**********036X')).toBe('036X');
    expect(lastFour('6222 0000 1234 5678')).toBe('5678');
  });
});
