import { askOf, placesOf } from './ask';

describe('askOf', () => {
  it('lets the person act on what was proposed, returned, confirmed or refused', () => {
    expect(askOf('Proposed')).toEqual({ key: 'Ask', mayConfirm: true, mayRefuse: true });
    expect(askOf('Returned')).toEqual({ key: 'Returned', mayConfirm: true, mayRefuse: true });
    expect(askOf('Confirmed')).toEqual({ key: 'Waits', mayConfirm: true, mayRefuse: true });
    expect(askOf('RefusedByTrainee')).toEqual({ key: 'Refused', mayConfirm: true, mayRefuse: false });
  });

  it('lets the person let it be until a payment batch has it', () =>
    expect((['Submitted', 'InNotice', 'ApprovedForPayment', 'OnHold'] as const).map(one => askOf(one)?.mayRefuse)).toEqual([true, true, true, true]));

  it('asks nothing when it is being paid or is over', () =>
    expect((['InPaymentBatch', 'PaymentReturned', 'Paid', 'Rejected'] as const).map(askOf)).toEqual([null, null, null, null]));
});

describe('placesOf', () => {
  it('names each page to go to once', () =>
    expect(placesOf(['AccountUnclear', 'AttendanceUnclear', 'IdentityUnclear', 'StatusEvidenceUnclear']).map(place => place.link)).toEqual([
      '/my/me',
      '/my/facts/new',
    ]));
});
