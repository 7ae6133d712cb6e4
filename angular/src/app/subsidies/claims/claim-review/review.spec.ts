import type { CheckOutcome, ClaimDto, ClaimLineDto, LineDecisionDto } from '@proxy/subsidies';
import { blocking, choicesFor, decided, decisionsFor, groupChecks, holdOf, mayBeTakenBack, reviewOf, stepFor } from './review';

const line = (id: string, status: string, results: Record<string, CheckOutcome> = {}, ready = true) =>
  ({
    id,
    status,
    awaitedStep: { Submitted: 'FirstReview', FirstPassed: 'SecondReview', SecondPassed: 'PrefectureReview', OnHold: 'FirstReview' }[status],
    ready,
    checks: Object.entries(results).map(([code, result]) => ({ code, result, at: '', detail: '' })),
  }) as unknown as ClaimLineDto;
const claim = (...lines: ClaimLineDto[]) => ({ lines }) as ClaimDto;
const hold: LineDecisionDto = { lineId: 'b', decision: 'Hold', reasons: [{ code: 'AttendanceUnclear', text: '3 日缺签' }] };

describe('stepFor', () => {
  const all = () => true;

  it('is the earliest step that has lines waiting', () => {
    expect(stepFor(claim(line('a', 'FirstPassed'), line('b', 'Submitted')), all)).toBe('FirstReview');
    expect(stepFor(claim(line('a', 'SecondPassed')), all)).toBe('PrefectureReview');
    expect(stepFor(claim(line('a', 'PrefecturePassed')), all)).toBeNull();
    expect(stepFor(claim(line('a', 'NoticePassed')), all)).toBe('PaymentApproval');
    expect(stepFor(claim(line('a', 'Paid')), all)).toBeNull();
  });

  it('is only what the person may do', () => {
    const second = (policy: string) => policy === 'Subsidies.Claims.SecondReview';
    expect(stepFor(claim(line('a', 'Submitted')), second)).toBeNull();
    expect(stepFor(claim(line('a', 'FirstPassed')), second)).toBe('SecondReview');
  });
});

describe('groupChecks', () => {
  it('puts failures first and keeps missing data apart from them', () => {
    const groups = groupChecks([
      line('a', 'Submitted', { Consent: 'Pass', Budget: 'NoData', Attendance: 'Pass' }),
      line('b', 'Submitted', { Consent: 'Pass', Budget: 'NoData', Attendance: 'Fail' }),
    ]);
    expect(groups.map(group => [group.code, group.result, group.passed, group.open.length])).toEqual([
      ['Attendance', 'Fail', 1, 1],
      ['Budget', 'NoData', 0, 2],
      ['Consent', 'Pass', 2, 0],
    ]);
  });
});

describe('passing a claim', () => {
  const good = line('a', 'Submitted', { Attendance: 'Pass', Budget: 'NoData' });
  const bad = line('b', 'Submitted', { Attendance: 'Fail' });
  const held = line('c', 'OnHold', { Attendance: 'Fail' });

  it('is blocked by a failed check, not by missing data', () => {
    expect(blocking([good, bad, held], new Map())).toEqual([bad]);
    expect(blocking([good, bad, held], new Map([['b', hold]]))).toEqual([]);
  });

  it('is blocked by a line that is not ready', () => expect(blocking([line('a', 'Submitted', {}, false)], new Map())).toHaveLength(1));

  it('passes the rest and leaves what is on hold alone', () => {
    expect(decisionsFor([good, bad, held], new Map([['b', hold]]))).toEqual([{ lineId: 'a', decision: 'Pass', reasons: [] }, hold]);
  });

  it('passes who was on hold when chosen', () => {
    const takeUp: LineDecisionDto = { lineId: 'c', decision: 'Pass', reasons: [] };
    expect(decisionsFor([held], new Map())).toEqual([]);
    expect(decisionsFor([held], new Map([['c', takeUp]]))).toEqual([takeUp]);
  });
});

describe('what is offered for a person', () => {
  const held = line('c', 'OnHold', { Attendance: 'Pass' });
  const failed = line('d', 'OnHold', { Attendance: 'Fail' });

  it('includes taking up again for those on hold that nothing speaks against', () => {
    expect(choicesFor([held])[0]).toBe('Pass');
    expect(choicesFor([held, failed])).not.toContain('Pass');
    expect(choicesFor([line('a', 'Submitted')])).not.toContain('Pass');
    expect(choicesFor([])).not.toContain('Pass');
  });

  it('is a stop only for those past the notice', () => {
    expect(choicesFor([line('a', 'NoticePassed'), line('b', 'ApprovedForPayment')])).toEqual(['Hold']);
  });
});

describe('deciding about several people at once', () => {
  const lines = [line('a', 'Submitted'), line('b', 'Submitted')];
  const reasons = [
    { code: 'AttendanceUnclear', text: '3 日缺签' },
    { code: 'AccountUnclear', text: '户名少一个字' },
  ];

  it('tells each of them every reason with its own words', () => {
    expect(decided(lines, 'Return', reasons, '')).toEqual([
      { lineId: 'a', decision: 'Return', reasons },
      { lineId: 'b', decision: 'Return', reasons },
    ]);
    expect(holdOf(decided(lines, 'Hold', reasons, ''))).toEqual({ lineIds: ['a', 'b'], reasons });
  });

  it('has a remark and no reasons when they are passed', () => {
    expect(decided(lines.slice(0, 1), 'Pass', reasons, ' seen ')).toEqual([{ lineId: 'a', decision: 'Pass', reasons: [], note: 'seen' }]);
  });
});

describe('taking one person back', () => {
  it('is possible from filing until a batch has the line', () => {
    const states = ['Draft', 'Submitted', 'InNotice', 'ApprovedForPayment', 'InPaymentBatch', 'Paid', 'Withdrawn'];
    expect(states.filter(status => mayBeTakenBack(line('a', status)))).toEqual(['Submitted', 'InNotice', 'ApprovedForPayment']);
  });
});

describe('reviewOf', () => {
  it('sends the stamp and when each line was seen', () => {
    const shown = { ...claim({ ...line('b', 'Submitted'), updatedAt: '2020-06-10T02:00:00Z' }), concurrencyStamp: 's' };
    expect(reviewOf(shown, [hold])).toEqual({ concurrencyStamp: 's', decisions: [{ ...hold, seenAt: '2020-06-10T02:00:00Z' }] });
  });
});
