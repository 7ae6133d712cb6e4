export type DayStyle = 'table' | 'text' | 'full';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** A calendar day ("2020-11-25") in the reader's language. A day has no time zone, so it is laid out in UTC on purpose. */
export function formatDay(value: string | null | undefined, language: string, style: DayStyle = 'table'): string {
  const match = value ? ISO_DAY.exec(value) : null;
  if (!match) return '—';
  if (style === 'table') return match[0];
  const day = new Date(Date.UTC(+match[1], +match[2] - 1, +match[3]));
  const year: Intl.DateTimeFormatOptions = style === 'full' ? { year: 'numeric' } : {};
  const date = new Intl.DateTimeFormat(language, { ...year, month: 'long', day: 'numeric', timeZone: 'UTC' }).format(day);
  if (style === 'full') return date;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(day);
  return language.startsWith('zh') ? `${date} ${weekday}` : `${weekday}, ${date}`;
}

/** An instant in the time of the office, whatever zone the computer is set to. */
export function formatMoment(value: string | null | undefined): string {
  if (!value) return '—';
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return '—';
  return new Intl.DateTimeFormat('sv-SE', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
  }).format(moment);
}

/** "09:30:00" as "09:30". */
export function formatTime(value: string | null | undefined): string {
  return value?.slice(0, 5) ?? '—';
}
