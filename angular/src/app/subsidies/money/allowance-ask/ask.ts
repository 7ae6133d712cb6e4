import type { ClaimLineStatus } from '@proxy/subsidies';

/** What the person can still say to the own allowance, and how the card is headed: `::Allowance:{key}Title`, `…Hint`, `…Do`. */
export interface Ask {
  key: 'Ask' | 'Returned' | 'Refused' | 'Waits' | 'Filed';
  mayConfirm: boolean;
  mayRefuse: boolean;
}

/** An office has it; until a payment batch does, the person can still let it be. */
const FILED: Ask = { key: 'Filed', mayConfirm: false, mayRefuse: true };

const ASKS: Partial<Record<ClaimLineStatus, Ask>> = {
  Proposed: { key: 'Ask', mayConfirm: true, mayRefuse: true },
  Returned: { key: 'Returned', mayConfirm: true, mayRefuse: true },
  RefusedByTrainee: { key: 'Refused', mayConfirm: true, mayRefuse: false },
  Confirmed: { key: 'Waits', mayConfirm: true, mayRefuse: true },
  Submitted: FILED,
  FirstPassed: FILED,
  SecondPassed: FILED,
  PrefecturePassed: FILED,
  InNotice: FILED,
  NoticePassed: FILED,
  ApprovedForPayment: FILED,
  OnHold: FILED,
};

/** Null when it is being paid, paid or rejected: then there is nothing to say. */
export function askOf(status: ClaimLineStatus): Ask | null {
  return ASKS[status] ?? null;
}

/** Where a reason of a return or an obstacle is put right by the person; others are mended by the institution or the county. */
export interface Place {
  key: 'Me' | 'Facts';
  link: string;
}

const ME: Place = { key: 'Me', link: '/my/me' };
const FACTS: Place = { key: 'Facts', link: '/my/facts/new' };
const PLACES: Record<string, Place> = { AccountUnclear: ME, AccountMissing: ME, IdentityUnclear: ME, StatusEvidenceUnclear: FACTS };

/** The pages to go to first, each once, in the order of the reasons. */
export function placesOf(codes: readonly string[]): Place[] {
  return [...new Set(codes.map(code => PLACES[code]).filter(place => !!place))];
}
