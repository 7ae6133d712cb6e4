import type { ClaimLineStatus } from '@proxy/subsidies';

/** What the person can still say to the own allowance, and how the card is headed: `::Allowance:{key}Title`, `…Hint`, `…Do`. */
export interface Ask {
  key: 'Ask' | 'Returned' | 'Refused' | 'Waits';
  mayRefuse: boolean;
}

const ASKS: Partial<Record<ClaimLineStatus, Ask>> = {
  Proposed: { key: 'Ask', mayRefuse: true },
  Returned: { key: 'Returned', mayRefuse: true },
  RefusedByTrainee: { key: 'Refused', mayRefuse: false },
  Confirmed: { key: 'Waits', mayRefuse: true },
};

/** Null when an office has it, or it is paid or rejected: then there is nothing to say. */
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
