import type { MyMoneyItemDto } from '@proxy/subsidies';
import type { EnrolmentDto, TraineeDto } from '@proxy/training';

export interface Task {
  /** Beginning of the localisation keys `::TraineeTask:{key}` and `…Hint`. */
  key: 'Profile' | 'Account' | 'Facts' | 'Confirm';
  link: string[];
}

/** What only the person can do next, most urgent first. What waits for others is not a task. */
export function openTasks(me: TraineeDto | null, enrolments: EnrolmentDto[], money: MyMoneyItemDto[]): Task[] {
  const tasks: Task[] = [];
  for (const item of money.filter(one => one.status === 'Proposed')) tasks.push({ key: 'Confirm', link: ['/my/money', item.lineId] });
  if (!me) return [...tasks, { key: 'Profile', link: ['/my/me'] }];
  if (!me.accountMask) tasks.push({ key: 'Account', link: ['/my/me'] });
  const live = enrolments.some(one => ['Applied', 'Admitted', 'Attending'].includes(one.status));
  if (live && !me.facts.some(fact => fact.status !== 'Withdrawn')) tasks.push({ key: 'Facts', link: ['/my/facts/new'] });
  return tasks;
}

/** The earliest of the next sessions of all classes. */
export function nextLesson(enrolments: EnrolmentDto[]): EnrolmentDto | null {
  const coming = enrolments.filter(one => one.nextSession);
  const at = (one: EnrolmentDto) => one.nextSession!.date + one.nextSession!.startsAt;
  return coming.sort((a, b) => at(a).localeCompare(at(b)))[0] ?? null;
}
