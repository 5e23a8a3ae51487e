import { mkdirSync, writeFileSync } from 'node:fs';
import { chart } from './chart.ts';
import type { Contestant } from './contestant.ts';
import type { Goal } from './goals.ts';
import type { Readings } from './measure.ts';
import { type Result, resultOf } from './results.ts';
import type { Mode } from './visit.ts';

const PLACE = new URL('summary/', import.meta.url);

/** Where it was measured, and when. */
type Setting = Record<string, unknown>;

/** What is committed of a run: `summary.json`, which the README's numbers come from, and `chart.svg`, which it shows. */
export function writeSummary(
  setting: Setting,
  contestants: Contestant[],
  modes: Mode[],
  all: Readings[],
  goals: Goal[],
): void {
  const rounds = Math.max(...all.map(({ readings }) => readings.length));
  const results = modes.map(({ name: mode }) => {
    const ofMode = contestants.map(({ name }) => [name, resultOf(all, name, mode)] as const);
    return [mode, Object.fromEntries(ofMode)] as const;
  });
  const summary = {
    ...setting,
    // the system's release is nobody's business
    machine: String(setting.machine).replace(/, Linux.*/, ''),
    rounds,
    modes: Object.fromEntries(modes.map(({ name, title }) => [name, title])),
    contestants: Object.fromEntries(contestants.map(({ name, title, versions }) => [name, { title, versions }])),
    goals,
    results: Object.fromEntries(results),
  };
  mkdirSync(PLACE, { recursive: true });
  const short = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
  writeFileSync(new URL('summary.json', PLACE), `${JSON.stringify(summary, short, 2)}\n`);
  writeFileSync(new URL('chart.svg', PLACE), drawn(contestants, all, rounds, String(setting.browser)));
}

function drawn(contestants: Contestant[], all: Readings[], rounds: number, browser: string): string {
  const slow = (name: string) => resultOf(all, name, 'slow') as Required<Result>;
  const bars = contestants
    .filter(({ name }) => name !== 'blank')
    .map(({ name, title }) => ({
      title,
      isOurs: /^(leadtag|instant)$/.test(name),
      bytes: slow(name).bytes.median - slow('blank').bytes.median,
      ready: slow(name).ready,
    }));
  const version = browser.replace(/^chromium (\d+).*/, 'Chromium $1');
  return chart(
    bars,
    `Five fields, one webhook; ${version}, CPU 4 times slower, 1.6 Mbit/s, 150 ms; empty cache; median of ${rounds}, and quartiles`,
  );
}
