import { round, spread, table } from '../report.ts';
import { summarise } from '../stats.ts';
import type { ClickToDurable } from './click-to-durable.ts';
import type { ColdStarts } from './cold-start.ts';
import { type DrainReading, IN_FLIGHT, type Webhook } from './drain-rate.ts';
import type { PageStart } from './page-start.ts';
import type { PutLatency } from './put-latency.ts';
import { CAP, CONTESTANTS, type Contestant, NAMES } from './stand.ts';

/** Contestants by levels, and the ratios that count: they hold on any machine. */
export function putTable(profile: string, readings: PutLatency): string {
  const levels = [...new Set(readings.map(({ level }) => level))];
  const most = levels.at(-1)!;
  const of = (contestant: Contestant, level: number) => {
    const found = readings.find((each) => each.contestant === contestant && each.level === level);
    return found!.ms;
  };
  const rows = CONTESTANTS.map((name) => [
    NAMES[name],
    ...levels.flatMap((level) => [spread(of(name, level)), round(of(name, level).p95)]),
    round(of(name, most).median / of(name, 0).median),
    ...[0, most].map((level) => round(of(name, level).median / of('raw', level).median)),
  ]);
  const head = [
    'ms',
    ...levels.flatMap((level) => [`${level} waiting`, 'p95']),
    'growth',
    'to raw, 0',
    `to raw, ${most}`,
  ];
  return [
    table(
      `From the hand-over to the disk, profile ${profile}: median (quartiles) of ${of('leadtag', 0).readings}`,
      head,
      rows,
    ),
    `  leadtag takes ${CAP} leads at most: ${CAP - most} fewer wait, so that those of the measurement find room. Only leadtag and raw`,
    '  ask for `durability: strict`; the others are done when the lead is in a buffer.',
  ].join('\n');
}

export function clickTable(readings: ClickToDurable): string {
  const rows = [['leadtag', ...readings.map(({ ms }) => spread(ms))]];
  const head = ['ms', ...readings.map(({ level }) => `${level} waiting`)];
  return table(`From the click to the disk: median (quartiles) of ${readings[0]!.ms.readings}`, head, rows);
}

/** Contestants by how many they send at a time, and what part of "no store at all" that is. */
export function drainTable(profile: string, { name, leads }: Webhook, readings: DrainReading[]): string {
  const none = (inFlight: number) =>
    readings.find((each) => each.contestant === 'none' && each.inFlight === inFlight)!.perSecond.median;
  const rows = readings.map(({ contestant, inFlight, seen, perSecond }) => [
    NAMES[contestant],
    inFlight === undefined ? `own (${seen})` : String(inFlight),
    spread(perSecond),
    ...IN_FLIGHT.map((inFlight) => round(perSecond.median / none(inFlight))),
  ]);
  const head = ['leads/s', 'at a time', 'median (quartiles)', ...IN_FLIGHT.map((n) => `to none at ${n}`)];
  return [
    table(`${leads} leads to a webhook that answers ${name}, profile ${profile}`, head, rows),
    '  leadtag decides by itself how many it sends at a time: the number is what the webhook has seen. A browser has six connections',
    '  to one host.',
  ].join('\n');
}

export function coldTable(readings: ColdStarts): string {
  const rows = readings.map(({ contestant, cpu, readings }) => [
    NAMES[contestant],
    `${cpu}x`,
    ...(['before', 'script', 'busy', 'wall', 'longest'] as const).map((what) =>
      spread(summarise(readings.map((each) => each[what]))),
    ),
  ]);
  const head = [
    'ms',
    'slower by',
    'until it begins',
    'scripts, busy',
    'its work, busy',
    'by the clock',
    'longest task',
  ];
  return [
    table(`From the start of a page to the first of ${CAP} leads, ${readings[0]!.readings.length} times`, head, rows),
    '  busy: processor time. leadtag waits 0.5-3 s before it begins, on purpose. Workbox works in a service worker, which cannot be',
    '  slowed down.',
  ].join('\n');
}

export function startTable(readings: PageStart): string {
  const rows = readings.map(({ page, cpu, readings }) => [
    page,
    `${cpu}x`,
    ...(['all', 'start', 'later'] as const).map((sort) => spread(summarise(readings.map((each) => each[sort])))),
  ]);
  const head = ['page', 'slower by', 'of any', 'our script comes up', 'of ours later'];
  return table(
    'Longest task of the main thread in the first 5 s, in ms of processor time: median (quartiles)',
    head,
    rows,
  );
}
