import type { MilestoneDto, MilestonePlanDto } from '@proxy/pilots';

/** Where a bar stands on the time line, in per cent of its width. */
export interface GanttBar {
  start: number;
  length: number;
}

export interface GanttRow {
  milestone: MilestoneDto;
  planned: GanttBar;
  forecast: GanttBar;
}

export interface Gantt {
  rows: GanttRow[];
  /** First days of months, as texts `2020-04-01`, with their place. */
  months: { day: string; at: number }[];
  /** Null when today lies outside. */
  today: number | null;
}

const DAY = 86_400_000;
const dayNumber = (text: string) => Date.parse(text + 'T00:00:00Z') / DAY;
const dayText = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** Bars from the first planned or real day to the last; a bar covers its last day. */
export function ganttOf(plan: MilestonePlanDto, today: string): Gantt {
  const days = plan.milestones.flatMap(m => [m.plannedFrom, m.plannedTo, m.forecastFrom, m.forecastTo].map(dayNumber));
  if (!days.length) return { rows: [], months: [], today: null };
  const first = Math.min(...days);
  const span = Math.max(...days) + 1 - first;
  const at = (number: number) => ((number - first) / span) * 100;
  const bar = (from: string, to: string): GanttBar => ({ start: at(dayNumber(from)), length: ((dayNumber(to) + 1 - dayNumber(from)) / span) * 100 });
  const now = today ? at(dayNumber(today)) : -1;
  return {
    rows: plan.milestones.map(m => ({ milestone: m, planned: bar(m.plannedFrom, m.plannedTo), forecast: bar(m.forecastFrom, m.forecastTo) })),
    months: monthsBetween(first, first + span).map(day => ({ day: dayText(day), at: at(day) })),
    today: now >= 0 && now <= 100 ? now : null,
  };
}

/** At most nine marks, so that their words have room. */
function monthsBetween(first: number, end: number): number[] {
  const months: number[] = [];
  const day = new Date(first * DAY);
  for (let month = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1); month / DAY < end; ) {
    months.push(month / DAY);
    const next = new Date(month);
    month = Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 1);
  }
  const step = Math.ceil(months.length / 9);
  return months.filter((_, index) => index % step === 0);
}
