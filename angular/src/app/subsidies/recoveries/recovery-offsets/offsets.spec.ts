import type { RecoveryDto } from '@proxy/checks';
import { offsetsOf } from './offsets';

const NOTHING = { toOffset: '0.00', offsetInBatch: '0.00', inBatches: [], receipts: [] } as unknown as RecoveryDto;

describe('offsetsOf', () => {
  it('is empty while nothing is to be kept back', () => {
    expect(offsetsOf(NOTHING)).toEqual([]);
  });

  it('tells what is posted, what a batch holds and what waits, in this order', () => {
    const rows = offsetsOf({
      ...NOTHING,
      toOffset: '100.00',
      offsetInBatch: '200.00',
      inBatches: [{ batchId: 'b2', number: 'PB2', amount: '200.00' }],
      receipts: [
        { kind: 'Repaid', amount: '400.00', reference: 'V1', byName: 'A', at: '2020-07-15T02:00:00Z' },
        { kind: 'Offset', amount: '300.00', reference: 'PB1', byName: 'B', at: '2020-07-16T02:00:00Z' },
      ],
    });

    expect(rows.map(row => [row.state, row.amount, row.batch])).toEqual([
      ['Posted', '300.00', 'PB1'],
      ['InBatch', '200.00', 'PB2'],
      ['Ordered', '100.00', undefined],
    ]);
  });

  it('tells a debtor, who sees no batch, how much is held', () => {
    expect(offsetsOf({ ...NOTHING, offsetInBatch: '200.00' })).toEqual([{ state: 'InBatch', tone: 'go', amount: '200.00' }]);
  });
});
