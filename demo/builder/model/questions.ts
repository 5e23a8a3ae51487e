import type { FrameworkName } from '../../../src/config/names.ts';
import type { FormOptions } from '../../../src/config/parse.ts';
import { SCRIPTS } from '../../../src/config/scripts.ts';
import { HAND_RAISES, type HandRaise } from './questions/hand-raises.ts';
import { routeInput, routesOf } from './questions/routes.ts';
import { badOf, goodOf, ruleOf } from './questions/rules.ts';
import { isRecord } from './tidy-fields.ts';

export type { HandRaise } from './questions/hand-raises.ts';
export { QUESTIONS, type Question } from './questions/list.ts';

/** An answer to a field, and what it is worth. */
export interface AnswerRule {
  field: string;
  values: string[];
  /** -100 to 100. */
  points: number;
}

/** Where leads of a kind go on, and what they see. */
export interface RouteAnswer {
  who: 'hot' | 'warm' | 'cold';
  calendar?: string;
  redirect?: string;
  download?: string;
  whatsapp?: string;
  success?: string;
  webhook?: string;
}

/** The answers to the questions of qualification. */
export interface Qualifying {
  /** Whether leads carry a score. */
  isOn: boolean;
  audience: 'b2b' | 'b2c';
  sizes: string[];
  roles: string[];
  industries: string[];
  /** Close to those industries. */
  near: string[];
  countries: string[];
  /** Domains of competitors: their leads count as no fit. */
  competitors: string[];
  /** Which answers mean a good lead. */
  good: AnswerRule[];
  /** Which answers mean no fit at all. */
  bad: Omit<AnswerRule, 'points'>[];
  /** What counts as raising a hand, beside asking for a demo, a quote or a talk. */
  handRaises: HandRaise[];
  framework?: FrameworkName | undefined;
  maxStage?: 'lead' | 'mql' | 'pql' | 'sql' | undefined;
  /** From which score on. */
  hot: number;
  warm: number;
  routes: RouteAnswer[];
}

/** Where hot and warm begin, unless the owner says otherwise. */
const HOT = 70;
const WARM = 40;

/** The lists of the ideal customer: by our name, and by that of `options.icp`. */
const IDEAL = {
  sizes: 'sizes',
  roles: 'roles',
  industries: 'industries',
  near: 'near',
  countries: 'countries',
  competitors: 'exclude',
} as const;

/** What an owner has said of good leads, as answers to our questions. What they do not ask about is left to the JSON. */
export function qualifyingOf(options: FormOptions): Qualifying {
  const score = part(options.score);
  const icp = part(options.icp);
  const rules = listOf(score.rules);
  const texts = (name: string) => listOf(icp[name]).filter((text): text is string => typeof text === 'string');
  const ideal = Object.fromEntries(Object.entries(IDEAL).map(([name, key]) => [name, texts(key)]));
  return {
    isOn: Object.keys(SCRIPTS.insights).some((name) => isSaid(options[name as 'score'])),
    audience: score.audience === 'b2c' ? 'b2c' : 'b2b',
    ...(ideal as Record<keyof typeof IDEAL, string[]>),
    good: rules.flatMap((rule) => goodOf(rule) ?? []),
    bad: rules.flatMap((rule) => badOf(rule) ?? []),
    handRaises: HAND_RAISES.filter((raise) => rules.some((rule) => isRaise(rule, raise))).map(({ id }) => id),
    framework: options.framework,
    maxStage: options.maxStage,
    hot: numberOf(score.hot, HOT),
    warm: numberOf(score.warm, WARM),
    routes: listOf(options.routes).flatMap((route) => routesOf(route) ?? []),
  };
}

/** The options with these answers. Rules, routes and stages that no question asks about stay as they are. */
export function withQualifying(options: FormOptions, answers: Qualifying): FormOptions {
  const others = Object.entries(options).filter(([name]) => !Object.hasOwn(SCRIPTS.insights, name));
  if (!answers.isOn) return Object.fromEntries(others) as unknown as FormOptions;
  const { rules: _, hot: __, warm: ___, audience: ____, ...score } = part(options.score);
  const ours = [
    // one without an answer yet is kept while it is being written; `tidy` leaves it out of what is copied
    ...answers.good.filter(({ field }) => field).map(ruleOf),
    ...answers.bad.filter(({ field }) => field).map((rule) => ruleOf({ ...rule, disqualify: true })),
    ...HAND_RAISES.filter(({ id }) => answers.handRaises.includes(id)).map(({ when, points, name }) => ({
      when,
      points,
      name,
    })),
  ];
  const written = listOf(part(options.score).rules);
  const rules = sameRules(answers, qualifyingOf(options)) ? written : inPlace(written, isOurs, ours);
  const { sizes: _1, roles: _2, industries: _3, near: _4, countries: _5, exclude: _6, ...icp } = part(options.icp);
  const ideal = Object.entries(IDEAL).flatMap(([name, key]) => {
    const list = answers[name as keyof typeof IDEAL].map((text) => text.trim()).filter(Boolean);
    return list[0] ? [[key, list]] : [];
  });
  const wholeIcp = { ...Object.fromEntries(ideal), ...icp };
  // the first that fits counts, so each keeps its place
  const routes = inPlace(listOf(options.routes), (route) => !!routesOf(route), answers.routes.map(routeInput));
  return {
    ...Object.fromEntries(others),
    score: {
      ...(answers.hot !== HOT && { hot: answers.hot }),
      ...(answers.warm !== WARM && { warm: answers.warm }),
      ...(answers.audience === 'b2c' && { audience: 'b2c' }),
      ...score,
      ...(rules.length > 0 && { rules }),
    },
    ...(Object.keys(wholeIcp)[0] && { icp: wholeIcp }),
    ...(options.stages ? { stages: options.stages } : {}),
    ...(answers.framework && { framework: answers.framework }),
    ...(answers.maxStage && { maxStage: answers.maxStage }),
    ...(routes.length > 0 && { routes }),
  } as unknown as FormOptions;
}

/** A list with other things in the places of ours; what is more comes behind. */
function inPlace(list: readonly unknown[], isOurs: (item: unknown) => boolean, ours: readonly unknown[]): unknown[] {
  const left = [...ours];
  const put = list.flatMap((item) => (isOurs(item) ? left.splice(0, 1) : [item]));
  return [...put, ...left];
}

const sameRules = (one: Qualifying, other: Qualifying): boolean =>
  (['good', 'bad', 'handRaises'] as const).every((list) => JSON.stringify(one[list]) === JSON.stringify(other[list]));

const part = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
const isSaid = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && !value[0]);
const isRaise = (rule: unknown, { when, points, name }: (typeof HAND_RAISES)[number]): boolean =>
  JSON.stringify(rule) === JSON.stringify({ when, points, name });
const isOurs = (rule: unknown): boolean =>
  !!goodOf(rule) || !!badOf(rule) || HAND_RAISES.some((raise) => isRaise(rule, raise));
