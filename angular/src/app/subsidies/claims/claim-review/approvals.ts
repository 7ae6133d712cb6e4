import type { WorkQueueItemDto } from '@proxy/administration';
import type { ClaimKind, ReviewQueueItemDto } from '@proxy/subsidies';

export type DeskItem = Pick<ReviewQueueItemDto, 'claimId' | 'number' | 'className' | 'divisionName'> & Partial<ReviewQueueItemDto>;

/** What waits for approval of payment, as the desk lists it. Nobody takes these: they are approved in one go. */
export function approvals(queue: { items: WorkQueueItemDto[] }): { items: DeskItem[] } {
  return {
    items: queue.items
      .filter(item => item.kind === 'PaymentApproval')
      .map(item => ({
        claimId: item.id,
        number: item.number ?? '',
        className: item.title,
        divisionName: item.divisionName ?? '',
        kind: item.topic?.split('.').pop() as ClaimKind | undefined,
        dueOn: item.dueOn,
      })),
  };
}
