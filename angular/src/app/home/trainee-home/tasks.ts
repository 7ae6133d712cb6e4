import type { MyMoneyItemDto, OwnPaymentDto } from '@proxy/subsidies';
import type { EnrolmentDto, TraineeDto } from '@proxy/training';

export interface Task {
  /** Beginning of the localisation keys `::TraineeTask:{key}` and `…Hint`. */
  key: 'Profile' | 'Account' | 'Facts' | 'Returned' | 'Confirm' | 'PaymentReturned' | 'Receipt';
  link: string[];
}

/** What only the person can do next, most urgent first. What waits for others is not a task. */
export function openTasks(
  me: TraineeDto | null,
  enrolments: EnrolmentDto[],
  money: MyMoneyItemDto[],
  payments: OwnPaymentDto[] = [],
): Task[] {
  const tasks = moneyTasks(money, payments);
  if (!me) return [...tasks, { key: 'Profile', link: ['/my/me'] }];
  if (!me.accountMask) tasks.push({ key: 'Account', link: ['/my/me'] });
  const live = enrolments.some(one => ['Applied', 'Admitted', 'Attending'].includes(one.status));
  if (live && !me.facts.some(fact => fact.status !== 'Withdrawn')) tasks.push({ key: 'Facts', link: ['/my/facts/new'] });
  return tasks;
}

/** Money that stands still until the person acts: what the bank or an office sent back, what is offered, and a question. */
function moneyTasks(money: MyMoneyItemDto[], payments: OwnPaymentDto[]): Task[] {
  const page = ['/my/money'];
  const lines = (key: Task['key'], status: string) =>
    money.filter(one => one.kind === 'LivingAllowance' && one.status === status).map(one => ({ key, link: [...page, one.lineId] }));
  return [
    ...payments.filter(one => one.return === 'AwaitingCorrection').map(() => ({ key: 'PaymentReturned' as const, link: page })),
    ...lines('Returned', 'Returned'),
    ...lines('Confirm', 'Proposed'),
    ...payments.filter(one => one.receipt === 'Asked').map(() => ({ key: 'Receipt' as const, link: page })),
  ];
}

/** The earliest of the next sessions of all classes. */
export function nextLesson(enrolments: EnrolmentDto[]): EnrolmentDto | null {
  const coming = enrolments.filter(one => one.nextSession);
  const at = (one: EnrolmentDto) => one.nextSession!.date + one.nextSession!.startsAt;
  return coming.sort((a, b) => at(a).localeCompare(at(b)))[0] ?? null;
}
