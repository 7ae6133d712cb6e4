import type { EChartsCoreOption } from 'echarts/core';
import type { ReplayCellDto } from '@proxy/subsidies';
import { formatYuan } from '../../shared/yuan';

/** Height of one bar with its gap, and of the frame around them. */
const ROW = 44;
const FRAME = 70;

export function chartHeight(cells: ReplayCellDto[]): number {
  return cells.length * ROW + FRAME;
}

/** Gains to the right, losses to the left. The numbers become lengths of bars and nothing else; what is read is the server's text. */
export function gainsAndLosses(
  cells: ReplayCellDto[],
  name: (cell: ReplayCellDto) => string,
  gain: string,
  loss: string,
): EChartsCoreOption {
  const rows = cells.filter(cell => !cell.suppressed).reverse();
  const bar = (title: string, color: string, text: (cell: ReplayCellDto) => string | null | undefined, sign: '' | '-') => ({
    name: title,
    type: 'bar',
    stack: 'difference',
    itemStyle: { color },
    data: rows.map(cell => Number(sign + (text(cell) ?? '0'))),
    label: { show: true, formatter: ({ dataIndex }: { dataIndex: number }) => labelOf(text(rows[dataIndex]), sign) },
  });
  return {
    legend: { data: [gain, loss], bottom: 0 },
    grid: { left: 8, right: 24, top: 8, bottom: 32, containLabel: true },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: rows.map(name) },
    series: [bar(gain, '#146c43', cell => cell.gain, ''), bar(loss, '#b3261e', cell => cell.loss, '-')],
  };
}

function labelOf(text: string | null | undefined, sign: string): string {
  return !text || /^0(\.0+)?$/.test(text) ? '' : sign + formatYuan(text, 'text');
}
