import type { ReplayCellDto } from '@proxy/subsidies';
import { gainsAndLosses } from './replay-chart';

const cell = (key: string, gain: string | null, loss: string | null, suppressed = false): ReplayCellDto => ({
  key,
  gain,
  loss,
  suppressed,
});
type Series = { data: number[]; label: { formatter: (at: { dataIndex: number }) => string } }[];

describe('chart of a replay', () => {
  const option = gainsAndLosses(
    [cell('A', '4400.00', '0.00'), cell('B', null, null, true), cell('C', '0.00', '1234.50')],
    one => one.key,
    'g',
    'l',
  );
  const series = option['series'] as Series;

  it('draws gains and losses in opposite directions and leaves hidden cells out', () => {
    expect((option['yAxis'] as { data: string[] }).data).toEqual(['C', 'A']);
    expect(series.map(one => one.data.map(value => value || 0))).toEqual([
      [0, 4400],
      [-1234.5, 0],
    ]);
  });

  it('says the amounts as the server wrote them and nothing for nothing', () => {
    expect(series[0].label.formatter({ dataIndex: 1 })).toBe('4,400');
    expect(series[1].label.formatter({ dataIndex: 0 })).toBe('-1,234.5');
    expect(series[0].label.formatter({ dataIndex: 0 })).toBe('');
  });
});
