import type { BatchStepDto, BatchStepKind, PaymentBatchDto, PaymentBatchStatus } from '@proxy/subsidies';
import type { Step } from '../../../ui/step-bar/step-bar';
import { formatMoment } from '../../../shared/dates';

const ORDER: BatchStepKind[] = ['Open', 'Lock', 'Reserve', 'Approve', 'Release', 'Export', 'Reconcile', 'Close'];

/** The step that a batch in this state waits for. */
const NEXT: Partial<Record<PaymentBatchStatus, BatchStepKind>> = {
  Open: 'Lock',
  Locked: 'Reserve',
  Reserved: 'Approve',
  Approved: 'Release',
  Released: 'Export',
  Exported: 'Reconcile',
  Answered: 'Reconcile',
  Reconciled: 'Close',
};

export interface BatchCommand {
  /** Last part of the address. */
  name: 'lock' | 'reserve' | 'approve' | 'release' | 'reconcile' | 'close';
  policy: string;
  /** Asked once more: money, people and accounts stand as they are from here on. */
  final?: boolean;
}

const COMMANDS: Partial<Record<PaymentBatchStatus, BatchCommand>> = {
  Open: { name: 'lock', policy: 'Subsidies.PaymentBatches.Prepare', final: true },
  Locked: { name: 'reserve', policy: 'Subsidies.PaymentBatches.Prepare' },
  Reserved: { name: 'approve', policy: 'Subsidies.PaymentBatches.Approve', final: true },
  Approved: { name: 'release', policy: 'Subsidies.PaymentBatches.Release', final: true },
  Answered: { name: 'reconcile', policy: 'Subsidies.PaymentBatches.Prepare' },
  Reconciled: { name: 'close', policy: 'Subsidies.PaymentBatches.Prepare', final: true },
};

/** Where everything was kept back the bank has nothing to answer, and the file is reconciled as it is. */
export function commandOf(batch: PaymentBatchDto): BatchCommand | null {
  if (batch.status === 'Exported') return Number(batch.total) === 0 ? COMMANDS.Answered! : null;
  return COMMANDS[batch.status] ?? null;
}

/** Who did each step and when; the step that is waited for is marked, or the one before which the batch was given up. */
export function stepsOf(batch: PaymentBatchDto): Step[] {
  const cancelled = batch.status === 'Cancelled';
  const waited = cancelled ? ORDER.find(kind => !lastOf(batch.steps, kind)) : NEXT[batch.status];
  return ORDER.map(kind => {
    const done = lastOf(batch.steps, kind);
    if (done) return { text: '::Enum:BatchStepKind.' + kind, state: 'done', note: `${done.byName} ${formatMoment(done.at)}` };
    const here = cancelled ? 'stopped' : 'now';
    return { text: '::Enum:BatchStepKind.' + kind, state: kind === waited ? here : 'next' };
  });
}

export function lastOf(steps: BatchStepDto[], kind: BatchStepKind): BatchStepDto | null {
  return [...steps].reverse().find(step => step.step === kind) ?? null;
}
