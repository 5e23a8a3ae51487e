import { type Condition, condition } from '../fields/condition.ts';
import { type ModelSettings, type Reason, STAGES } from './model.ts';

/** One of the owner's rules, fit for use. Without a group it goes straight onto the total. */
export interface OwnRule extends Reason {
  readonly disqualify: boolean;
  readonly test: Condition;
}

/** What is wanted of a lead, by what it is wanted of. */
export type Ideal = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * Reads an owner's settings, which were JSON and can be anything.
 *
 * @param report hears the path of each part that does not fit (`score.rules.2`); that part counts as not written
 */
export function readSettings(model: ModelSettings | undefined, report?: (path: string) => void) {
  const check = <T, F>(path: string, value: T | undefined, fits: boolean, otherwise: F): T | F => {
    if (fits && value != null) return value;
    if (value != null) report?.(path);
    return otherwise;
  };
  const part = <T extends object>(path: string, value: T | undefined): Partial<T> =>
    check(path, value, typeof value === 'object' && !Array.isArray(value), {});
  const test = (text: unknown) => (isText(text) ? condition(text) : undefined);

  const { score, icp, stages, maxStage } = part('model', model);
  const { rules, hot, warm, audience, defaults } = part('score', score);
  return {
    hot: check('score.hot', hot, isNumber(hot), 70),
    warm: check('score.warm', warm, isNumber(warm), 40),
    b2c: check('score.audience', audience, audience === 'b2b' || audience === 'b2c', '') === 'b2c',
    defaults: check('score.defaults', defaults, typeof defaults === 'boolean', true),
    highest: check('maxStage', maxStage, rank(maxStage) > 0, 'sql' as const),
    rules: check('score.rules', rules, Array.isArray(rules), []).flatMap((rule, at): OwnRule[] => {
      const { when, group = 'total', name = when, disqualify, points = disqualify ? 0 : undefined } = rule ?? {};
      const applies = test(when);
      const fits = isText(name) && ['fit', 'engagement', 'total'].includes(group);
      if (applies && fits && isNumber(points)) {
        // more than any score needs, and few enough that sums stay exact
        return [{ rule: name, group, points: between(-1000, points, 1000), disqualify: !!disqualify, test: applies }];
      }
      report?.(`score.rules.${at}`);
      return [];
    }),
    ideal: Object.fromEntries(
      Object.entries(part('icp', icp)).map(([key, list]) => [
        key,
        check(`icp.${key}`, list, Array.isArray(list) && list.every(isText), undefined),
      ]),
    ),
    stages: new Map(
      Object.entries(part('stages', stages)).flatMap(([stage, when]) => {
        const applies = rank(stage) < 0 || stage === 'lead' ? undefined : test(when);
        if (!applies) report?.(`stages.${stage}`);
        return applies ? [[stage, applies]] : [];
      }),
    ),
  };
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const ROW: readonly string[] = STAGES;

/** The place of a stage in the row, -1 for what is none. */
export const rank = (stage: string | undefined): number => ROW.indexOf(stage ?? '');

/** The nearest whole number within bounds. */
export const between = (low: number, value: number, high: number): number =>
  Math.round(Math.max(low, Math.min(value, high)));
