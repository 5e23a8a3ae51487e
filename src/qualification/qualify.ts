import type { Facts } from '../fields/condition.ts';
import { addUp } from './add-up.ts';
import { weigh } from './answers.ts';
import { judgeFit } from './fit.ts';
import { raisesHand } from './hand-raiser.ts';
import type { Qualification, QualifyInput, Reason } from './model.ts';
import { pointsOf } from './points.ts';
import { readSettings } from './settings.ts';
import { stageOf } from './stage.ts';

const DAY = 86_400_000;

/**
 * Sorts a lead: a score from 0 to 100 with its reasons, a temperature, a stage (the default model,
 * with the owner's settings). A group of which nothing is known shares its weight out among the others, so a short form is not
 * punished; where nothing at all is known there is no score. Whoever is disqualified has a score of 0. Pure, so that the form
 * and a receiver come to the same.
 *
 * @returns with parts that are `undefined` or empty: those are left out of a lead
 */
export function qualify(input: QualifyInput): Qualification {
  const { intent, fields, signals = {}, now, framework, previous, model, report } = input;
  const { rules, defaults, b2c, hot, warm, ideal, stages, highest } = readSettings(model, report);
  const [kinds, fits] = judgeFit(fields, ideal);
  const weighed = framework && weigh(framework, fields);
  const facts: Record<string, Facts[string]> = { ...fields, ...kinds, intent };

  // even a row of 0 points makes its group count: something of it is known
  const rows: Reason[] = [];
  const add = (group: string, rule: string, points = pointsOf(rule)) => defaults && rows.push({ group, rule, points });
  const counts: Record<string, number> = {};
  const days: Record<string, number> = {};
  for (const rule of fits) add('fit', rule, b2c && rule === 'email.free' ? 0 : pointsOf(rule));
  for (const [name, [count, lastAt]] of Object.entries(signals)) {
    if (!(count > 0 && lastAt > 0)) continue;
    const rule = `signal.${name}`;
    const age = Math.ceil((now - lastAt) / DAY);
    const share = age <= 7 ? 1 : age <= 14 ? 0.75 : age <= 30 ? 0.5 : 0;
    facts[rule] = counts[name] = count;
    if (share < 1) days[name] = age;
    add('engagement', rule, pointsOf(rule, count) * share);
  }
  if (intent) add('engagement', `intent.${intent}`);
  // by itself a number says nothing of how engaged somebody is
  if (fields.phone && (intent || Object.keys(counts)[0])) add('engagement', 'phone.given');
  const own = rules.filter(({ test }) => test(facts));
  rows.push(...(weighed?.rows ?? []), ...own);

  const out = kinds.email_kind === 'competitor' ? 'email.competitor' : own.find(({ disqualify }) => disqualify)?.rule;
  const sums = addUp(rows, !!(rules.length || out), out);

  const raised = !out && kinds.email_kind !== 'disposable' && raisesHand(intent);
  const { score, fit, engagement, framework_score } = sums;
  const temperature =
    raised || score! >= hot ? 'hot' : score! >= warm ? 'warm' : score === undefined ? undefined : 'cold';
  // the parts by name, so that no field can stand in for one that is unknown
  const parts = { score, fit, engagement, framework_score, temperature, gate: weighed?.gate, disqualified: !!out };
  return {
    model: 'default@1',
    ...sums,
    temperature,
    ...stageOf({ ...facts, ...parts }, stages, highest, previous),
    framework: weighed && framework.name,
    answers: weighed?.answers,
    signals: counts,
    signal_days: days,
  };
}
