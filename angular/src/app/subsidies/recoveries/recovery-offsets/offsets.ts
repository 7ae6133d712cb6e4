import type { RecoveryDto } from '@proxy/checks';

/** One amount that is kept back. `batchId` only while the batch can still be given up. */
export interface OffsetRow {
  state: 'Ordered' | 'InBatch' | 'Posted';
  tone: 'wait' | 'go' | 'ok';
  amount: string;
  batch?: string;
  batchId?: string;
  at?: string;
}

/** Posted first, then what a batch holds, then what waits. Amounts are the server's. */
export function offsetsOf(recovery: RecoveryDto): OffsetRow[] {
  const rows: OffsetRow[] = recovery.receipts
    .filter(receipt => receipt.kind === 'Offset')
    .map(receipt => ({ state: 'Posted', tone: 'ok', amount: receipt.amount, batch: receipt.reference, at: receipt.at }));
  for (const held of recovery.inBatches)
    rows.push({ state: 'InBatch', tone: 'go', amount: held.amount, batch: held.number, batchId: held.batchId });
  if (!recovery.inBatches.length && Number(recovery.offsetInBatch) > 0)
    rows.push({ state: 'InBatch', tone: 'go', amount: recovery.offsetInBatch });
  if (Number(recovery.toOffset) > 0) rows.push({ state: 'Ordered', tone: 'wait', amount: recovery.toOffset });
  return rows;
}
