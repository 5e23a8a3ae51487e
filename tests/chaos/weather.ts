import type { Random } from './random.ts';

/**
 * What the webhook does with one POST.
 * - `reset`: the connection is cut before the body is read; the lead has not arrived.
 * - `commit, reset`: the lead is taken, and the connection is cut instead of an answer.
 * - `hang`, `commit, hang`: the same two, after some seconds of silence.
 * - `time-out`: silence until the page gives up.
 */
export type Treatment =
  | '200'
  | '200 late'
  | '404'
  | '408'
  | '429'
  | '500'
  | '503'
  | '503 retry-after'
  | 'reset'
  | 'commit, reset'
  | 'hang'
  | 'commit, hang'
  | 'time-out';

export interface Answer {
  treatment: Treatment;
  /** How long the webhook is silent first. */
  ms: number;
  /** What a `Retry-After` says. */
  seconds: number;
}

const ROUGH: Record<Treatment, number> = {
  '200': 40,
  '200 late': 6,
  '404': 0.5,
  '408': 4,
  '429': 5,
  '500': 10,
  '503': 8,
  '503 retry-after': 5,
  reset: 8,
  'commit, reset': 8,
  hang: 1.5,
  'commit, hang': 1.5,
  'time-out': 0.6,
};
const FAIR: Record<Treatment, number> = { ...ROUGH, '200': 1200, '200 late': 60 };
const OUTAGES: readonly Treatment[] = ['500', '503', '503 retry-after', '429', '408', 'reset', 'commit, reset'];

/**
 * The answers to the first, second, … POST: mostly fair weather, with rough stretches and with outages, since real faults come
 * in heaps, and a heap is what makes leads wait.
 */
export function weather(random: Random, length: number): Answer[] {
  const answers: Answer[] = [];
  const add = (treatment: Treatment) => {
    const slow = treatment.includes('hang');
    answers.push({
      treatment,
      ms: slow ? random.between(1500, 5000) : treatment === '200 late' ? random.between(50, 1200) : 0,
      seconds: random.between(1, 3),
    });
  };
  while (answers.length < length) {
    const stretch = random.weighted({ fair: 5, rough: 4, outage: 2 });
    if (stretch === 'outage') {
      const treatment = random.pick(OUTAGES);
      for (let n = random.between(4, 16); n > 0; n--) add(treatment);
    } else {
      const weights = stretch === 'fair' ? FAIR : ROUGH;
      for (let n = random.between(8, 40); n > 0; n--) add(random.weighted(weights));
    }
  }
  return answers;
}
