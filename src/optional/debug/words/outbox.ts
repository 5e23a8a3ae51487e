import type { OutboxEntry } from '../../../outbox/owner.ts';

/** A state of a row, short, and in a sentence. */
export const STATES: Record<OutboxEntry['state'], { name: string; about: string; tone: 'wait' | 'bad' | 'good' }> = {
  queued: { name: 'Waiting', about: 'It is sent by itself.', tone: 'wait' },
  sending: { name: 'Sending', about: 'It is on its way from a tab.', tone: 'wait' },
  parked: { name: 'Parked', about: 'The webhook says something that you can mend. It is tried slowly.', tone: 'bad' },
  refused: { name: 'Refused', about: 'The webhook does not want it. It goes out again only by hand.', tone: 'bad' },
  unconfirmed: {
    name: 'Unconfirmed',
    about: 'Handed over, and the answer cannot be read. It has probably arrived.',
    tone: 'good',
  },
};

/** How long until, or since, in the largest unit that says something. */
export function timeFrom(now: number, at: number): string {
  const seconds = Math.round(Math.abs(at - now) / 1000);
  const units: [string, number][] = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ];
  const [unit, size] = units.find(([, size]) => seconds >= size) ?? ['second', 1];
  if (seconds < 2) return 'now';
  const count = Math.round(seconds / size);
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return at > now ? `in ${words}` : `${words} ago`;
}

/** Who a lead is from: the first of these that it has. */
export function nameOf(lead: unknown): string {
  const { fields = lead } = Object(lead) as { fields?: unknown };
  const { name, first_name, last_name, email, phone } = Object(fields) as Record<string, unknown>;
  const whole = [first_name, last_name].filter(Boolean).join(' ');
  return String(name || whole || email || phone || 'A lead');
}
