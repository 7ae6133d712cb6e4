import { askOf, placesOf } from './ask';

describe('askOf', () => {
  it('lets the person act on what was proposed, returned, confirmed or refused', () => {
    expect(askOf('Proposed')).toEqual({ key: 'Ask', mayRefuse: true });
    expect(askOf('Returned')).toEqual({ key: 'Returned', mayRefuse: true });
    expect(askOf('Confirmed')).toEqual({ key: 'Waits', mayRefuse: true });
    expect(askOf('RefusedByTrainee')).toEqual({ key: 'Refused', mayRefuse: false });
  });

  it('asks nothing while an office has it or when it is over', () =>
    expect((['Submitted', 'InNotice', 'Paid', 'Rejected'] as const).map(askOf)).toEqual([null, null, null, null]));
});

describe('placesOf', () => {
  it('names each page to go to once', () =>
    expect(placesOf(['AccountUnclear', 'AttendanceUnclear', 'IdentityUnclear', 'StatusEvidenceUnclear']).map(place => place.link)).toEqual([
      '/my/me',
      '/my/facts/new',
    ]));
});
