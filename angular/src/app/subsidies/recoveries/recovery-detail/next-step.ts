import type { RecoveryStatus } from '@proxy/checks';

/** Who may take what comes next, as the form asks it; over where nothing is named. */
const NEXT: Partial<Record<RecoveryStatus, string[]>> = {
  Proposed: ['Approve'],
  Approved: ['Propose'],
  Objected: ['WriteOff'],
  Served: ['Receive', 'WriteOff'],
  Partly: ['Receive', 'WriteOff'],
};

/** Is there anything in the card of the next step for this person? That a case was referred is said to everybody. */
export function showsNextStep(status: RecoveryStatus, granted: (policy: string) => boolean): boolean {
  return status === 'Referred' || (NEXT[status] ?? []).some(step => granted('Subsidies.Recoveries.' + step));
}
