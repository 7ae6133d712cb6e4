import type { MilestoneDto, MilestonePlanDto } from '@proxy/pilots';
import { ganttOf } from './gantt';

const milestone = (plannedFrom: string, plannedTo: string, forecastTo = plannedTo) =>
  ({ code: plannedFrom, plannedFrom, plannedTo, forecastFrom: plannedFrom, forecastTo }) as MilestoneDto;
const plan = (...milestones: MilestoneDto[]) => ({ milestones }) as MilestonePlanDto;

describe('bars of milestones', () => {
  it('cover the whole line when there is one, its last day included', () => {
    const [row] = ganttOf(plan(milestone('2020-04-01', '2020-04-10')), '2020-04-06').rows;
    expect(row.planned).toEqual({ start: 0, length: 100 });
  });

  it('show the days a milestone will be late beyond its plan', () => {
    const { rows, today } = ganttOf(plan(milestone('2020-04-01', '2020-04-10', '2020-04-20')), '2020-04-11');
    expect(rows[0].planned.length).toBe(50);
    expect(rows[0].forecast.length).toBe(100);
    expect(today).toBe(50);
  });

  it('mark at most nine months, and no today outside the line', () => {
    const { months, today } = ganttOf(plan(milestone('2018-01-15', '2020-12-31')), '2022-01-01');
    expect(months.length).toBeLessThanOrEqual(9);
    expect(months[0].day).toBe('2018-02-01');
    expect(today).toBeNull();
  });
});
