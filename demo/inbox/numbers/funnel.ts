import type { By, FunnelRow } from '../api.ts';
import { percent, rate } from '../app/format.ts';

export const STAGES = [
  { key: 'views', name: 'Saw a form', short: 'Views' },
  { key: 'starts', name: 'Began to type', short: 'Starts' },
  { key: 'submits', name: 'Sent it', short: 'Submits' },
  { key: 'leads', name: 'Leads', short: 'Leads' },
  { key: 'qualified', name: 'Qualified', short: 'Qualified' },
] as const satisfies { key: keyof FunnelRow; name: string; short: string }[];

const LOSSES: Record<string, (lost: string) => string> = {
  starts: (lost) => `The largest loss: ${lost} of those who see a form never begin to type.`,
  submits: (lost) => `The largest loss: ${lost} of those who begin do not send it.`,
  qualified: (lost) => `The largest loss: ${lost} of the leads are not qualified.`,
};

/** A part of a whole; null where more came out than went in, since somebody was not counted. */
export const share = (one: number, of: number): number | null => (one <= of ? rate(one, of) : null);

/** Where most are lost, in words: of those steps that a form or an ad can do something about. */
export function weakest(row: FunnelRow): string {
  const steps: ['starts' | 'submits' | 'qualified', number | null][] = [
    ['starts', rate(row.starts, row.views)],
    ['submits', rate(row.submits, row.starts)],
    ['qualified', rate(row.qualified, row.leads)],
  ];
  const [worst] = steps.filter(([, rate]) => rate !== null && rate <= 1).sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0));
  return worst ? (LOSSES[worst[0]]?.(percent(1 - (worst[1] ?? 0))) ?? '') : '';
}

export const WAYS: [By, string][] = [
  ['channel', 'Channel'],
  ['campaign', 'Campaign'],
  ['form', 'Form'],
  ['variant', 'Variant'],
];

export const nameOfRow = (name: string): string => (name === '' || name === '(none)' ? 'Not known' : name);
