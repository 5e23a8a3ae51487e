// Numbers and dates as the visitor writes them; the words around them are English, as the page is.

const plain = new Intl.NumberFormat();
const rates = new Intl.NumberFormat(undefined, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const wholeRates = new Intl.NumberFormat(undefined, { style: 'percent' });
const days = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const shortDays = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** What is not known. */
export const UNKNOWN = '–';

export const number = (value: number): string => plain.format(value);
export const percent = (value: number | null | undefined): string =>
  value === null || value === undefined || !Number.isFinite(value)
    ? UNKNOWN
    : (value === 0 || value === 1 ? wholeRates : rates).format(value);

/** @param currency an ISO code; what is none is written as it is */
export function money(value: number | null | undefined, currency: string): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return UNKNOWN;
  const digits = Math.abs(value) >= 10_000 ? 0 : 2;
  try {
    return new Intl.NumberFormat(undefined, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  } catch {
    return `${plain.format(value)} ${currency}`.trim();
  }
}

/** `one` of `of`; null where that means nothing. */
export const rate = (one: number, of: number): number | null => (of > 0 ? one / of : null);

/** An ISO day, in UTC. */
export const day = (iso: string): string => format(days, iso);
export const shortDay = (iso: string): string => format(shortDays, iso);
/** An ISO time, on the visitor's own clock. */
export const moment = (iso: string | null | undefined): string => format(moments, iso ?? '');

function format(formatter: Intl.DateTimeFormat, iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? 'at an unknown time' : formatter.format(time);
}

const STEPS: [seconds: number, unit: Intl.RelativeTimeFormatUnit, letter: string][] = [
  [86_400, 'day', 'd'],
  [3600, 'hour', 'h'],
  [60, 'minute', 'min'],
];

/** "3 hours ago", "in 5 minutes". */
export function ago(iso: string, now = Date.now()): string {
  const seconds = (Date.parse(iso) - now) / 1000;
  if (Number.isNaN(seconds)) return 'at an unknown time';
  const [size, unit] = STEPS.find(([size]) => Math.abs(seconds) >= size * 0.75) ?? [];
  return size && unit ? relative.format(Math.round(seconds / size), unit) : 'just now';
}

/** The same in as little room as possible: "3 h"; after a week, the day. */
export function shortAgo(iso: string, now = Date.now()): string {
  const seconds = (now - Date.parse(iso)) / 1000;
  if (Number.isNaN(seconds)) return UNKNOWN;
  if (seconds >= 7 * 86_400) return shortDay(iso);
  const [size, , letter] = STEPS.find(([size]) => seconds >= size * 0.75) ?? [];
  return size ? `${Math.round(seconds / size)} ${letter}` : 'now';
}

/** "4 days", "2 hours", "40 minutes": as exact as anyone cares. */
export function duration(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined || !Number.isFinite(seconds)) return UNKNOWN;
  const [size, unit] = STEPS.find(([size]) => Math.abs(seconds) >= size) ?? [1, 'second'];
  const count = seconds / Number(size);
  const rounded = count < 10 ? Math.round(count * 10) / 10 : Math.round(count);
  return `${plain.format(rounded)} ${unit}${rounded === 1 ? '' : 's'}`;
}

/** "1 lead", "3 leads". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${plain.format(count)} ${count === 1 ? one : many}`;
