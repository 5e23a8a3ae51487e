import { describe, expect, test } from 'vitest';
import type { ModelSettings } from '../../../src/qualification/model.ts';
import { judged, reasonsOf } from './judged.ts';

type Rules = NonNullable<ModelSettings['score']>['rules'];
const withRules = (rules: Rules, defaults = true) => ({ score: { rules, defaults } });
const fields = { email: 'ada@acme.com', plan: 'pro', age: 30 };

describe("an owner's rule", () => {
  test('of a group stands under its cap', () => {
    const result = judged({
      fields,
      model: withRules([{ when: 'plan = pro', points: 100, group: 'fit', name: 'pro' }]),
    });
    expect(result).toMatchObject({ fit: 40, score: 100 });
    expect(result.reasons).toContainEqual({ rule: 'pro', group: 'fit', points: 100 });
    expect(result.reasons).toContainEqual({ rule: 'fit.cap', group: 'fit', points: -68 });
  });

  test('without a group goes straight onto the score', () => {
    const rows = reasonsOf({ fields, model: withRules([{ when: 'plan = pro & age >= 18', points: 7 }]) });
    expect(rows).toEqual({ 'email.work': 8, shared_out: 12, 'plan = pro & age >= 18': 7 });
  });

  test('that does not apply leaves no trace', () => {
    expect(reasonsOf({ fields, model: withRules([{ when: 'plan = free', points: 7 }]) })).toEqual(
      reasonsOf({ fields }),
    );
  });

  test.each([
    ['intent = trial', 3],
    ['signal.pricing >= 2', 3],
    ['signal.own', 3],
    ['email_kind = work', 3],
    ['role_kind = director', 3],
    ['size_kind = 11_50', 3],
    ['score > 1', undefined],
  ])('can ask for %s', (when, points) => {
    const signals = { pricing: [2, 1], own: [1, 1] } as const;
    const all = { ...fields, role: 'VP', size: '11-50' };
    expect(reasonsOf({ fields: all, intent: 'trial', signals, model: withRules([{ when, points: 3 }]) })[when]).toBe(
      points,
    );
  });

  test.each([
    [2.5, 3],
    [-2.5, -2],
    [0.2, undefined],
    [1e300, 1000],
    [-1e300, -1000],
  ])('of %d points brings %s', (points, brought) => {
    expect(reasonsOf({ fields, model: withRules([{ when: 'plan', points, name: 'own' }]) }).own).toBe(brought);
  });

  test('the score stays between 0 and 100, and says why', () => {
    expect(reasonsOf({ fields, model: withRules([{ when: 'plan', points: 500 }]) })['score.cap']).toBe(-420);
    expect(reasonsOf({ fields, model: withRules([{ when: 'plan', points: -500 }]) })['score.floor']).toBe(480);
  });

  test('that disqualifies takes the score to 0, and is named even when it was', () => {
    const out = { when: 'age < 99', disqualify: true, name: 'too_young' };
    expect(judged({ fields, model: withRules([out]) })).toMatchObject({
      score: 0,
      stage: 'unqualified',
      temperature: 'cold',
    });
    expect(reasonsOf({ fields, model: withRules([out]) }).too_young).toBe(-20);
    expect(reasonsOf({ fields: { age: 1 }, model: withRules([out]) })).toEqual({ too_young: 0 });
  });

  test('alone, without ours', () => {
    const model = withRules([{ when: 'plan = pro', points: 60 }], false);
    expect(judged({ fields, intent: 'demo', model }).reasons).toEqual([
      { rule: 'plan = pro', group: 'total', points: 60 },
    ]);
    expect(judged({ fields: {}, model })).toMatchObject({ score: 0, temperature: 'cold' });
  });
});

describe('what does not fit is ignored, and reported', () => {
  test.each([
    ['model', 'text'],
    ['model', []],
    ['score', { score: 5 }],
    ['score.hot', { score: { hot: 'much' } }],
    ['score.hot', { score: { hot: Number.NaN } }],
    ['score.audience', { score: { audience: 'all' } }],
    ['score.defaults', { score: { defaults: 'no' } }],
    ['score.rules', { score: { rules: {} } }],
    ['score.rules.0', { score: { rules: ['email = a'] } }],
    ['score.rules.0', { score: { rules: [null] } }],
    ['score.rules.0', { score: { rules: [{ when: 'email =', points: 1 }] } }],
    ['score.rules.0', { score: { rules: [{ points: 1 }] } }],
    ['score.rules.0', { score: { rules: [{ when: 'email' }] } }],
    ['score.rules.0', { score: { rules: [{ when: 'email', points: '5' }] } }],
    ['score.rules.0', { score: { rules: [{ when: 'email', points: Number.POSITIVE_INFINITY }] } }],
    ['score.rules.0', { score: { rules: [{ when: 'email', points: Number.NaN }] } }],
    ['score.rules.0', { score: { rules: [{ when: 'email', points: 1, group: 'framework' }] } }],
    ['score.rules.0', { score: { rules: [{ when: 'email', points: 1, name: 5 }] } }],
    ['icp', { icp: 'software' }],
    ['icp.exclude', { icp: { exclude: 'acme.com' } }],
    ['icp.exclude', { icp: { exclude: ['x.com', 5] } }],
    ['icp.sizes', { icp: { sizes: {} } }],
    ['stages', { stages: [] }],
    ['stages.mql', { stages: { mql: 'score >' } }],
    ['stages.mql', { stages: { mql: 5 } }],
    ['stages.lead', { stages: { lead: 'email' } }],
    ['stages.customer', { stages: { customer: 'email' } }],
    ['maxStage', { maxStage: 'customer' }],
    ['maxStage', { maxStage: 'unqualified' }],
  ])('%s of %j', (path, model) => {
    const reported: string[] = [];
    const result = judged({
      fields,
      model: JSON.parse('null') ?? (model as never),
      report: (text) => reported.push(text),
    });
    expect(reported).toContain(path);
    expect(result).toEqual(judged({ fields }));
  });

  test('nothing is reported of what fits', () => {
    const model: ModelSettings = {
      score: { rules: [{ when: 'x', points: 1 }], hot: 80, warm: 0, audience: 'b2b', defaults: true },
      icp: { industries: [], near: ['a'], sizes: ['1-10'], countries: [], roles: [], exclude: ['b.com'] },
      stages: { mql: 'score > 5', unqualified: 'x' },
      maxStage: 'mql',
    };
    const reported: string[] = [];
    judged({ fields, model, report: (text) => reported.push(text) });
    expect(reported).toEqual([]);
  });
});
