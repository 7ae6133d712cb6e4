import type { ReasonDto } from '@proxy/models';
import type {
  CheckOutcome,
  ClaimCheckDto,
  ClaimDto,
  ClaimLineDto,
  ClaimLineStatus,
  HoldLinesInput,
  LineDecision,
  LineDecisionDto,
  ReviewInput,
  ReviewStep,
} from '@proxy/subsidies';

/** What waits for somebody in an office: a review, or the approval of payment. */
export type DeskStep = ReviewStep | 'PaymentApproval';

const PERMISSION: Record<DeskStep, string> = {
  FirstReview: 'Subsidies.Claims.FirstReview',
  SecondReview: 'Subsidies.Claims.SecondReview',
  PrefectureReview: 'Subsidies.Claims.PrefectureReview',
  PaymentApproval: 'Subsidies.Payments.Approve',
};
const STEPS = Object.keys(PERMISSION) as DeskStep[];

/** What waits for this person in this claim: the earliest step with lines and a permission. A claim with held lines only comes last. */
export function stepFor(claim: ClaimDto, granted: (policy: string) => boolean): DeskStep | null {
  const mine = STEPS.filter(step => granted(PERMISSION[step]));
  const fresh = mine.find(step => linesOf(claim, step).some(line => line.status !== 'OnHold'));
  return fresh ?? mine.find(step => linesOf(claim, step).length > 0) ?? null;
}

export function linesOf(claim: ClaimDto, step: DeskStep): ClaimLineDto[] {
  return claim.lines.filter(line => (step === 'PaymentApproval' ? line.status === 'NoticePassed' : line.awaitedStep === step));
}

export interface CheckGroup {
  code: string;
  result: CheckOutcome;
  passed: number;
  /** Lines that did not pass this check, with what was found. */
  open: OpenCheck[];
}

const WORST: CheckOutcome[] = ['Fail', 'Unavailable', 'NoData', 'Pass'];

export interface OpenCheck {
  line: ClaimLineDto;
  result: CheckOutcome;
  detail: string;
  nextTryOn?: string | null;
  overridable: boolean;
  override?: ClaimCheckDto['override'];
}

/** The checks of all lines by name, failed first, so that what passed is one line each. */
export function groupChecks(lines: ClaimLineDto[]): CheckGroup[] {
  const groups = new Map<string, CheckGroup>();
  for (const line of lines) {
    for (const check of line.checks) {
      const group = groups.get(check.code) ?? { code: check.code, result: 'Pass', passed: 0, open: [] };
      groups.set(check.code, group);
      if (check.result === 'Pass') group.passed++;
      else group.open.push({ ...check, line, detail: check.detail ?? '' });
      if (WORST.indexOf(check.result) < WORST.indexOf(group.result)) group.result = check.result;
    }
  }
  return [...groups.values()].sort((a, b) => WORST.indexOf(a.result) - WORST.indexOf(b.result));
}

export function hasFailed(line: ClaimLineDto): boolean {
  return !line.ready || line.checks.some(check => check.result === 'Fail' && !check.override);
}

export type Exceptions = ReadonlyMap<string, LineDecisionDto>;

/** Who stands in the way of passing the rest: failed a check and is not held, returned or rejected yet. */
export function blocking(lines: ClaimLineDto[], exceptions: Exceptions): ClaimLineDto[] {
  return lines.filter(line => line.status !== 'OnHold' && hasFailed(line) && !exceptions.has(line.id));
}

/** Passes every line that nothing speaks against; the exceptions as chosen. Lines already on hold stay so unless chosen. */
export function decisionsFor(lines: ClaimLineDto[], exceptions: Exceptions): LineDecisionDto[] {
  return lines
    .map(line => exceptions.get(line.id) ?? (line.status === 'OnHold' ? null : { lineId: line.id, decision: 'Pass' as const, reasons: [] }))
    .filter(decision => decision !== null);
}

/** Between the notice and a payment batch the county may still stop a person; the server says the same. */
export function mayBeStopped(line: ClaimLineDto): boolean {
  return line.status === 'NoticePassed' || line.status === 'ApprovedForPayment';
}

const FILED: ClaimLineStatus[] = ['Submitted', 'FirstPassed', 'SecondPassed', 'PrefecturePassed', 'OnHold', 'Returned', 'InNotice'];

/** Filed, and in no payment batch yet. */
export function mayBeTakenBack(line: ClaimLineDto): boolean {
  return FILED.includes(line.status) || mayBeStopped(line);
}

/** What may be decided about these people together. Who is on hold can be taken up again when nothing speaks against it. */
export function choicesFor(lines: ClaimLineDto[]): LineDecision[] {
  if (lines.length > 0 && lines.every(mayBeStopped)) return ['Hold'];
  const takeUp = lines.length > 0 && lines.every(line => line.status === 'OnHold' && !hasFailed(line));
  return takeUp ? ['Pass', 'Hold', 'Return', 'Reject'] : ['Hold', 'Return', 'Reject'];
}

/** One decision about all of them: passing has a remark and no reasons, everything else has reasons with words of their own. */
export function decided(lines: ClaimLineDto[], decision: LineDecision, reasons: readonly ReasonDto[], note: string): LineDecisionDto[] {
  const why = decision === 'Pass' ? { reasons: [], note: note.trim() || undefined } : { reasons: [...reasons] };
  return lines.map(line => ({ lineId: line.id, decision, ...why }));
}

/** One hold for all of them, as the dialog gives it. */
export function holdOf(decisions: LineDecisionDto[]): HoldLinesInput {
  return { lineIds: decisions.map(one => one.lineId), reasons: decisions[0]?.reasons ?? [] };
}

/** The decisions with what the desk showed: whoever was faster on one of these lines is named, what moved elsewhere in the claim is no matter. */
export function reviewOf(claim: ClaimDto, decisions: LineDecisionDto[]): ReviewInput {
  const seen = new Map(claim.lines.map(line => [line.id, line.updatedAt]));
  return { concurrencyStamp: claim.concurrencyStamp, decisions: decisions.map(one => ({ ...one, seenAt: seen.get(one.lineId) })) };
}
