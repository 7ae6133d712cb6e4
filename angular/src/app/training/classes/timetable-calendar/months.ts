export interface CalendarDay {
  /** "2020-04-07", or empty for the gaps before the first of the month. */
  date: string;
  number: number;
  hours: number;
}

export interface CalendarMonth {
  /** "2020-04" */
  month: string;
  days: CalendarDay[];
}

/** Whole months around the days with lessons, weeks beginning on Monday. Dates are plain days, so all arithmetic is in UTC. */
export function monthsOf(lessons: { date: string; hours: number }[]): CalendarMonth[] {
  if (!lessons.length) return [];
  const hours = new Map<string, number>();
  for (const lesson of lessons) hours.set(lesson.date, (hours.get(lesson.date) ?? 0) + lesson.hours);
  const sorted = [...hours.keys()].sort();
  const months: CalendarMonth[] = [];
  for (let month = sorted[0].slice(0, 7); month <= sorted[sorted.length - 1].slice(0, 7); month = next(month)) {
    months.push({ month, days: daysOf(month, hours) });
  }
  return months;
}

function daysOf(month: string, hours: ReadonlyMap<string, number>): CalendarDay[] {
  const [year, index] = month.split('-').map(Number);
  const lead = (new Date(Date.UTC(year, index - 1, 1)).getUTCDay() + 6) % 7;
  const count = new Date(Date.UTC(year, index, 0)).getUTCDate();
  const gaps = Array.from({ length: lead }, () => ({ date: '', number: 0, hours: 0 }));
  const days = Array.from({ length: count }, (_, i) => {
    const date = `${month}-${String(i + 1).padStart(2, '0')}`;
    return { date, number: i + 1, hours: hours.get(date) ?? 0 };
  });
  return [...gaps, ...days];
}

function next(month: string): string {
  const [year, index] = month.split('-').map(Number);
  return index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, '0')}`;
}
