export interface Period {
  id: string;
  name: string;
  from: string;
  to: string;
}

const DAY = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The periods that are asked for again and again, by the day it is in UTC. */
export function periods(now = Date.now()): Period[] {
  const today = iso(now);
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const quarter = month - (month % 3);
  const last = (days: number) => iso(now - (days - 1) * DAY);
  const monthFrom = (month: number) => iso(Date.UTC(year, month, 1));
  const dayBefore = (month: number) => iso(Date.UTC(year, month, 0));
  return [
    { id: 'today', name: 'Today', from: today, to: today },
    { id: '7', name: 'Last 7 days', from: last(7), to: today },
    { id: '30', name: 'Last 30 days', from: last(30), to: today },
    { id: '90', name: 'Last 90 days', from: last(90), to: today },
    { id: 'month', name: 'This month', from: monthFrom(month), to: today },
    { id: 'last-month', name: 'Last month', from: monthFrom(month - 1), to: dayBefore(month) },
    { id: 'quarter', name: 'This quarter', from: monthFrom(quarter), to: today },
    { id: 'last-quarter', name: 'Last quarter', from: monthFrom(quarter - 3), to: dayBefore(quarter) },
    { id: 'year', name: 'This year', from: monthFrom(0), to: today },
  ];
}

/** As many days as a period has, both ends included. */
export const daysIn = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;

/** The period of the same length that ends the day before. */
export function periodBefore(from: string, to: string): { from: string; to: string } {
  const length = daysIn(from, to) * DAY;
  return { from: iso(Date.parse(from) - length), to: iso(Date.parse(to) - length) };
}
