import { test } from 'vitest';
import { chromium } from '../../helpers/engines/chromium.ts';
import { keepResult, setting } from '../machine.ts';
import { CONTESTANTS } from './contestants/index.ts';
import { goalsOf, goalTable } from './goals.ts';
import { measure } from './measure.ts';
import { resultOf } from './results.ts';
import { openStand, type Stand } from './stand.ts';
import { writeSummary } from './summary.ts';
import { pageTables } from './tables.ts';
import { MODES } from './visit.ts';

/** With fewer there are no quartiles to speak of, and nothing is written down. */
const ENOUGH = 7;
/** Half an hour on a machine that does nothing else. */
const PATIENCE = 4 * 3_600_000;
const rounds = Number(process.env.BENCH_ROUNDS ?? ENOUGH);
const named = <T extends { name: string }>(all: T[], names: string | undefined): T[] =>
  names ? all.filter(({ name }) => names.split(',').includes(name)) : all;
const contestants = named(CONTESTANTS, process.env.BENCH_ONLY);
const modes = named(MODES, process.env.BENCH_MODES);

// in Chromium alone processor and network can be slowed down
test(
  'a form on a landing page, from the first byte to the webhook',
  async () => {
    const stands: Stand[] = [];
    for (const contestant of contestants) stands.push(await openStand(contestant));
    const browser = await chromium.launch();
    const result = setting('chromium', browser);
    const readings = await measure(browser, stands, modes, rounds);
    await browser.close();
    for (const stand of stands) await stand.close();
    keepResult('page', { ...result, readings });
    const goals = goalsOf((contestant) => resultOf(readings, contestant, 'slow'));
    console.log(pageTables(contestants, modes, readings));
    console.log(goalTable(goals));
    const isWhole = contestants.length === CONTESTANTS.length && modes.length === MODES.length && rounds >= ENOUGH;
    if (isWhole) writeSummary(result, contestants, modes, readings, goals);
    else console.log('\nNot the whole benchmark: tests/bench/page/summary/ stays as it is');
  },
  PATIENCE,
);
