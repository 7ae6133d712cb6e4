import { STATUS_TONES, statusKey, toneOf } from './status-tones';

describe('status table', () => {
  it('gives every state of every enum one of six tones', () => {
    const tones = new Set(Object.values(STATUS_TONES).flatMap(members => Object.values(members)));
    expect([...tones].sort()).toEqual(['bad', 'go', 'hold', 'mute', 'ok', 'wait']);
  });

  it('never shows missing data as a failure', () => {
    expect(toneOf('CheckResult', 'NoData')).toBe('wait');
    expect(toneOf('CheckResult', 'Unavailable')).toBe('wait');
    expect(toneOf('CheckResult', 'Fail')).toBe('bad');
  });

  it('never shows leaving a class or declining money as bad', () => {
    expect(toneOf('EnrolmentStatus', 'Withdrawn')).toBe('mute');
    expect(toneOf('SubsidyClaimLineStatus', 'RefusedByTrainee')).toBe('mute');
  });

  it('shows an unknown member muted under its own key', () => {
    expect(toneOf('CourseStatus', 'Nonsense')).toBe('mute');
    expect(statusKey('CourseStatus', 'Nonsense')).toBe('::Enum:CourseStatus.Nonsense');
  });
});
