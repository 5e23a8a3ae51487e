import { describe, expect, test } from 'vitest';
import { type QualifyInput, STAGES, type Stage } from '../../../src/qualification/model.ts';
import { bant, judged, NOW } from './judged.ts';

const answers = (budget: string, authority: string, need: string, timeline: string) => ({
  bant_budget: budget,
  bant_authority: authority,
  bant_need: need,
  bant_timeline: timeline,
});
/** 12 of 20, none at its lowest. */
const ENOUGH = answers('available_not_approved', 'influencer', 'specific_pain', '1_3_months');
/** 20 of 40: a work address and a director. */
const FIT = { email: 'ada@acme.com', role: 'Director' };
/** 16 of 40. */
const SOME_FIT = { email: 'ada@acme.com', role: 'Manager' };
const competitor = { fields: { ...FIT, ...ENOUGH }, model: { icp: { exclude: ['acme.com'] } } };

const of = (input: Partial<QualifyInput>) => {
  const { stage, stage_basis } = judged({ framework: bant, ...input });
  return [stage, stage_basis];
};

test.each([
  ['lead', 'intent', {}],
  ['lead', 'score', { fields: { email: 'ada@acme.com' } }],
  ['lead', 'score', { intent: 'demo' }],
  ['subscriber', 'intent', { intent: 'newsletter' }],
  ['mql', 'intent', { intent: 'demo', fields: SOME_FIT }],
  ['mql', 'intent', { intent: 'quote', fields: SOME_FIT }],
  ['mql', 'intent', { intent: 'contact', fields: SOME_FIT }],
  ['lead', 'score', { intent: 'trial', fields: SOME_FIT }],
  ['lead', 'score', { intent: 'demo', fields: { email: 'ada@acme.com', role: 'Engineer' } }],
  ['mql', 'score', { intent: 'trial', fields: { ...FIT, size: '201+' }, signals: { pricing: [2, NOW] } }],
  ['sql', 'self_reported', { fields: { ...FIT, ...ENOUGH } }],
  ['pql', 'product', { signals: { limit_reached: [1, NOW] } }],
  ['pql', 'product', { signals: { teammates_invited: [1, NOW] } }],
  ['pql', 'product', { signals: { integration_connected: [1, NOW] } }],
  ['pql', 'product', { signals: { upgraded: [1, NOW] } }],
  ['unqualified', 'score', competitor],
  ['unqualified', 'score', { ...competitor, signals: { upgraded: [1, NOW] } }],
] as [Stage, string, Partial<QualifyInput>][])('%s, by %s: %j', (stage, basis, input) => {
  expect(of(input)).toEqual([stage, basis]);
});

describe('the gate of a framework', () => {
  const gate = (fields: Record<string, string>) => of({ fields: { ...FIT, ...fields } })[0] === 'sql';
  test.each([
    ['12 of 20', ENOUGH, true],
    [
      '11 of 20',
      { ...ENOUGH, bant_timeline: '3_6_months', bant_need: 'actively_looking', bant_budget: 'needs_business_case' },
      false,
    ],
    ['an answer at its lowest', answers('approved_in_range', 'final_decision', 'costing_money_now', 'no_date'), false],
    ['9 of 15', { ...ENOUGH, bant_timeline: '' }, true],
    ['10 of 10, of two questions', { bant_need: 'costing_money_now', bant_timeline: 'now' }, false],
  ])('%s', (_, fields, open) => {
    expect(gate(fields)).toBe(open);
  });

  test('takes a fit of 20 besides', () => {
    expect(of({ fields: { ...SOME_FIT, ...ENOUGH } })[0]).not.toBe('sql');
  });
});

describe("an owner's stages", () => {
  const fields = { email: 'ada@acme.com' };
  test.each([
    ['mql', { mql: 'score >= 20' }],
    ['lead', { mql: 'score >= 21' }],
    ['sql', { sql: 'fit = 8 & email_kind = work' }],
    ['pql', { pql: 'signal.pricing >= 2' }],
    ['unqualified', { unqualified: 'temperature = cold' }],
    ['subscriber', { subscriber: '!phone' }],
    ['lead', { mql: 'engagement >= 0 & framework_score >= 0 & score' }],
  ] as [Stage, Record<string, string>][])('%s by %j', (stage, stages) => {
    const signals: QualifyInput['signals'] = stage === 'pql' ? { pricing: [2, NOW] } : {};
    expect(of({ fields, signals, model: { stages } })[0]).toBe(stage);
  });

  test('stand in the place of ours', () => {
    expect(of({ intent: 'demo', fields: SOME_FIT, model: { stages: { mql: 'score > 99' } } })[0]).toBe('lead');
    expect(of({ ...competitor, model: { ...competitor.model, stages: { unqualified: 'score > 99' } } })[0]).toBe(
      'unqualified',
    );
  });

  test('a field that has the name of a part of the score does not stand in for it', () => {
    expect(of({ fields: { message: 'Hi', fit: 99, gate: true, disqualified: 'yes', score: 99 } })).toEqual([
      'lead',
      'intent',
    ]);
  });
});

describe('the highest stage that a form may give', () => {
  test.each(['subscriber', 'lead', 'mql', 'pql', 'sql'] as const)('%s', (maxStage) => {
    expect(of({ fields: { ...FIT, ...ENOUGH }, model: { maxStage } })).toEqual([maxStage, 'self_reported']);
  });
  test('does not lift anybody', () => {
    expect(of({ fields: FIT, model: { maxStage: 'sql' } })[0]).toBe('lead');
  });
});

describe('never back', () => {
  const table: [Stage, Partial<QualifyInput>, Stage][] = [
    ['mql', { intent: 'newsletter' }, 'mql'],
    ['sql', { signals: { upgraded: [1, NOW] } }, 'sql'],
    ['pql', { fields: { ...FIT, ...ENOUGH } }, 'sql'],
    ['subscriber', { intent: 'webinar' }, 'lead'],
    ['lead', { intent: 'newsletter' }, 'lead'],
    ['unqualified', { intent: 'webinar' }, 'lead'],
    ['sql', { intent: 'webinar', model: { maxStage: 'mql' } }, 'sql'],
    ['mql', competitor, 'mql'],
    ['lead', competitor, 'unqualified'],
    ['subscriber', competitor, 'unqualified'],
    ['unqualified', competitor, 'unqualified'],
  ];
  test.each(table)('from %s with %j: %s', (previous, input, stage) => {
    expect(of({ ...input, previous })[0]).toBe(stage);
  });

  test('the row of stages', () => {
    expect(STAGES).toEqual(['unqualified', 'subscriber', 'lead', 'mql', 'pql', 'sql']);
  });
});
