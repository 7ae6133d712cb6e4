import type { MyMoneyItemDto, OwnPaymentDto } from '@proxy/subsidies';
import type { EnrolmentDto, StatedFactDto, TraineeDto } from '@proxy/training';
import { nextLesson, openTasks } from './tasks';

const me = { accountMask: '6222****0368', facts: [{ status: 'Verified' } as StatedFactDto] } as TraineeDto;
const attending = { status: 'Attending' } as EnrolmentDto;

describe('openTasks', () => {
  it('asks for nothing when nothing is missing', () => expect(openTasks(me, [attending], [])).toEqual([]));

  it('asks for the money to be confirmed before anything else', () => {
    const proposed = { lineId: '7', kind: 'LivingAllowance', status: 'Proposed' } as MyMoneyItemDto;
    expect(openTasks(null, [], [proposed]).map(task => task.key)).toEqual(['Confirm', 'Profile']);
  });

  it('asks for what came back and whether the money arrived', () => {
    const money = [
      { lineId: '7', kind: 'LivingAllowance', status: 'Proposed' },
      { lineId: '8', kind: 'LivingAllowance', status: 'Returned' },
      { lineId: '9', kind: 'TrainingSubsidy', status: 'Returned' },
      { lineId: '6', kind: 'LivingAllowance', status: 'Submitted' },
    ] as MyMoneyItemDto[];
    const payments = [
      { receipt: 'Asked' },
      { return: 'AwaitingCorrection' },
      { return: 'Ready' },
      { receipt: 'Received' },
    ] as OwnPaymentDto[];
    expect(openTasks(me, [], money, payments)).toEqual([
      { key: 'PaymentReturned', link: ['/my/money'] },
      { key: 'Returned', link: ['/my/money', '8'] },
      { key: 'Confirm', link: ['/my/money', '7'] },
      { key: 'Receipt', link: ['/my/money'] },
    ]);
  });

  it('asks for the account and, once enrolled, for the facts', () => {
    const bare = { ...me, accountMask: null, facts: [] };
    expect(openTasks(bare, [attending], []).map(task => task.key)).toEqual(['Account', 'Facts']);
    expect(openTasks(bare, [], []).map(task => task.key)).toEqual(['Account']);
  });
});

describe('nextLesson', () => {
  const at = (date: string, startsAt: string) => ({ nextSession: { date, startsAt, site: '' } }) as EnrolmentDto;

  it('is the earliest over all classes', () => {
    const [morning, evening, later] = [at('2020-04-08', '09:00'), at('2020-04-08', '19:00'), at('2020-04-09', '09:00')];
    expect(nextLesson([later, evening, morning])).toBe(morning);
  });

  it('is none without a session to come', () => expect(nextLesson([attending])).toBeNull());
});
