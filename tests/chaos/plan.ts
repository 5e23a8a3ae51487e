import { type Random, randomFrom } from './random.ts';
import { type Answer, weather } from './weather.ts';

/** How a lead is submitted: through the handle, without waiting for what becomes of the one before, or by hand. */
export type Way = 'call' | 'hasty' | 'typed' | 'double click';
/** What cuts a submit short. `kill` ends the browser with all its tabs. */
export type Cut = 'reload' | 'close' | 'crash' | 'kill';
/** When it does: once the lead has its id, is on the disk, or has reached the webhook; or simply some milliseconds in. */
export type Moment = 'made' | 'queued' | 'posted' | 'any';

export type Step =
  | { do: 'load'; path: '/' | '/about'; clock: number }
  | { do: 'lead'; marker: string; way: Way; cut?: { by: Cut; at: Moment; ms: number } }
  | { do: 'read'; ms: number }
  | { do: 'jump'; clock: number }
  | { do: 'offline' | 'online' | 'close' };

export interface Plan {
  seed: number;
  leads: number;
  /** What the visitor does in each tab, in order. */
  tabs: Step[][];
  /** What the webhook does, POST by POST; from the start again at the end. */
  answers: Answer[];
  /** Which preflights, counted from 0, are refused; again modulo this list's length. */
  preflights: boolean[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How far a clock may be out. */
const JUMPS = [2 * MINUTE, 20 * MINUTE, 3 * HOUR, 2 * DAY, 40 * DAY, 365 * DAY];
const LEADS_PER_KILL = 125;

/** All that is going to happen. The same seed and number of leads give the same plan; what coincides with what is up to the machine. */
export function makePlan(seed: number, leads: number, tabs = 3): Plan {
  const random = randomFrom(seed);
  const kills = new Set<number>();
  for (let left = Math.max(1, Math.round(leads / LEADS_PER_KILL)); left > 0; left--) {
    kills.add(random.between(Math.floor(leads / 10), leads - 1));
  }
  const share = Array.from({ length: tabs }, (_, tab) =>
    Array.from({ length: leads }, (_, n) => n).filter((n) => n % tabs === tab),
  );
  return {
    seed,
    leads,
    tabs: share.map((numbers) => visits(random, seed, numbers, kills)),
    answers: weather(random, leads * 3),
    preflights: Array.from({ length: 97 }, () => random.chance(0.04)),
  };
}

const jump = (random: Random) => random.pick(JUMPS) * (random.chance(0.5) ? 1 : -1);

/** One tab's way through its leads, page by page. */
function visits(random: Random, seed: number, numbers: number[], kills: ReadonlySet<number>): Step[] {
  const steps: Step[] = [];
  const rest = [...numbers];
  while (rest.length > 0) {
    steps.push({ do: 'load', path: '/', clock: random.chance(0.15) ? jump(random) : 0 });
    for (let left = random.between(4, 14); left > 0 && rest.length > 0; left--) {
      const offline = random.chance(0.05);
      if (offline) steps.push({ do: 'offline' });
      for (let many = offline ? random.between(2, 6) : 1; many > 0 && rest.length > 0; many--) {
        const n = rest.shift()!;
        const step: Step = {
          do: 'lead',
          marker: `s${seed}-n${n}`,
          way: random.weighted({ call: 55, hasty: 30, typed: 10, 'double click': 3 }),
        };
        // without a network a page cannot be loaded again, only left
        const cut = kills.has(n) ? 'kill' : random.chance(0.1) ? cutting(random, offline) : undefined;
        if (cut) {
          const at = random.weighted({ made: 3, queued: 3, posted: offline ? 0 : 3, any: 2 });
          step.cut = { by: cut, at, ms: random.between(0, 40) };
        }
        steps.push(step);
        if (cut && offline) break;
      }
      if (offline) steps.push({ do: 'online' });
      if (random.chance(0.02)) steps.push({ do: 'jump', clock: jump(random) });
      // time to think, in which what waits is sent by itself
      if (random.chance(0.3)) steps.push({ do: 'read', ms: random.between(100, 2000) });
    }
    if (random.chance(0.25)) {
      steps.push({ do: 'load', path: '/about', clock: 0 }, { do: 'read', ms: random.between(200, 3500) });
    }
    if (random.chance(0.3)) steps.push({ do: 'close' });
  }
  return steps;
}

const cutting = (random: Random, offline: boolean): Cut =>
  random.weighted({ reload: offline ? 0 : 5, close: 2, crash: 2, kill: 0 });
