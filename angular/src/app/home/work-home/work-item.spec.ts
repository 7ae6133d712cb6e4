import type { WorkQueueItemDto } from '@proxy/administration';
import { byUrgency, linkOf, queryOf } from './work-item';

const item = (values: Partial<WorkQueueItemDto>) => ({ kind: 'ClaimDue', route: '/x', ...values }) as WorkQueueItemDto;

describe('work items', () => {
  it('stand in the order of their deadlines, those without last', () => {
    const [late, soon, open] = [
      item({ dueOn: '2020-04-01' }),
      item({ dueOn: '2020-04-20' }),
      item({ submittedAt: '2020-01-01T00:00:00Z' }),
    ];
    expect([open, soon, late].sort(byUrgency)).toEqual([late, soon, open]);
  });

  it('open on the tab that settles them', () => {
    expect(linkOf(item({ kind: 'Admission', route: '/training/classes/7' }))).toBe('/training/classes/7/roster');
    expect(linkOf(item({ kind: 'AttendanceToday', route: '/training/classes/7/attendance' }))).toBe('/training/classes/7/attendance');
  });

  it('keep the query of the server apart from the path', () => {
    const due = item({ route: '/subsidies/claims?classId=7' });
    expect(linkOf(due)).toBe('/subsidies/claims');
    expect(queryOf(due)).toEqual({ classId: '7' });
  });
});
