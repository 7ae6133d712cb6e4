import type { BatchStepDto, PaymentBatchDto, PaymentBatchStatus } from '@proxy/subsidies';
import { commandOf, stepsOf } from './batch-steps';

const step = (kind: string): BatchStepDto =>
  ({ step: kind, byName: 'A', at: '2020-06-01T02:00:00Z', count: 1, amount: '1.00' }) as BatchStepDto;
const batch = (status: PaymentBatchStatus, ...done: string[]) => ({ status, steps: done.map(step) }) as PaymentBatchDto;

describe('steps of a batch', () => {
  it('has the one that is waited for marked, and everything done before it named', () => {
    const steps = stepsOf(batch('Reserved', 'Open', 'Lock', 'Reserve'));
    expect(steps.map(one => one.state)).toEqual(['done', 'done', 'done', 'now', 'next', 'next', 'next', 'next']);
    expect(steps[0].note).toContain('A');
  });

  it('shows where a cancelled batch was stopped, once', () => {
    expect(stepsOf(batch('Cancelled', 'Open')).map(one => one.state)).toEqual(['done', 'stopped', ...Array(6).fill('next')]);
  });

  it('offers one command per state, and none while the bank is waited for', () => {
    expect(commandOf(batch('Approved'))?.policy).toBe('Subsidies.PaymentBatches.Release');
    expect(commandOf({ ...batch('Exported'), total: '3200.00' })).toBeNull();
    expect(commandOf(batch('Closed'))).toBeNull();
  });

  it('asks once more before what cannot be taken back', () => {
    const states: PaymentBatchStatus[] = ['Open', 'Locked', 'Reserved', 'Approved', 'Answered', 'Reconciled'];
    expect(states.filter(state => commandOf(batch(state))?.final)).toEqual(['Open', 'Reserved', 'Approved', 'Reconciled']);
  });

  it('offers to reconcile a file in which everything was kept back', () => {
    expect(commandOf({ ...batch('Exported'), total: '0.00' })?.name).toBe('reconcile');
  });
});
