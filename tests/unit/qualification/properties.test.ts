import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTENTS } from '../../../src/config/names.ts';
import type { ModelSettings, QualifyInput } from '../../../src/qualification/model.ts';
import { STAGES } from '../../../src/qualification/model.ts';
import { bant, DAY, judged, NOW } from './judged.ts';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'CEO',
    'intern',
    'Manager',
    '11-50',
    '1000+',
    'ada@acme.com',
    'a@gmail.com',
    'a@yopmail.com',
    'a@mit.edu',
    'now',
  ),
  fc.constantFrom(
    'costing_money_now',
    'approved_in_range',
    'final_decision',
    'influencer',
    'specific_pain',
    'browsing',
  ),
);
const value = fc.oneof({ weight: 5, arbitrary: text }, fc.double(), fc.boolean(), fc.array(text));
const key = fc.constantFrom(
  'email',
  'role',
  'size',
  'company_size',
  'industry',
  'country',
  'phone',
  'x',
  'score',
  'constructor',
  '__proto__',
);
const question = fc.constantFrom('bant_budget', 'bant_authority', 'bant_need', 'bant_timeline');
const fields = fc
  .tuple(fc.dictionary(key, value), fc.dictionary(question, value))
  .map(([known, answers]) => ({ ...known, ...answers }) as QualifyInput['fields']);

const signal = fc.constantFrom('pricing', 'proof', 'careers', 'pages', 'visits', 'upgraded', 'other', '__proto__');
const seen = fc.tuple(
  fc.oneof(fc.nat(20), fc.double()),
  fc.oneof(
    fc.double(),
    fc.integer({ min: 0, max: 40 }).map((days) => NOW - days * DAY),
  ),
);
const signals = fc.dictionary(signal, seen);

const when = fc.constantFrom(
  'x',
  '!x',
  'email',
  'score > 1',
  'signal.pricing >= 2',
  'intent = demo',
  'email_kind = free',
  'x =',
  '',
);
const points = fc.oneof(
  fc.double(),
  fc.integer({ min: -60, max: 60 }),
  fc.constantFrom(1e308, -1e308, Infinity, Number.NaN, 0.5),
);
const rule = fc.record(
  { when, points, group: fc.constantFrom('fit', 'engagement', 'own'), name: fc.string(), disqualify: fc.boolean() },
  { requiredKeys: [] },
);
const settings = fc.record(
  {
    score: fc.record(
      { rules: fc.array(fc.oneof(rule, fc.jsonValue())), hot: fc.double(), warm: fc.double(), defaults: fc.boolean() },
      { requiredKeys: [] },
    ),
    icp: fc.dictionary(fc.constantFrom('industries', 'near', 'sizes', 'countries', 'roles', 'exclude'), fc.array(text)),
    stages: fc.dictionary(fc.constantFrom(...STAGES), when),
    maxStage: fc.constantFrom(...STAGES),
  },
  { requiredKeys: [] },
);
const model = fc.oneof({ weight: 4, arbitrary: settings }, fc.jsonValue()).map((any) => any as ModelSettings);
const lead = fc.record(
  {
    fields,
    signals,
    model,
    intent: fc.constantFrom(...INTENTS),
    framework: fc.constant(bant),
    previous: fc.constantFrom(...STAGES),
  },
  { requiredKeys: ['fields'] },
);

const many = { numRuns: 1000 };

test('points are whole and sum to the score, which is between 0 and 100', () => {
  fc.assert(
    fc.property(lead, (input) => {
      const { score, reasons = [], fit = 0, engagement = 0, framework_score = 0 } = judged(input);
      expect(reasons.every(({ points }) => Number.isInteger(points))).toBe(true);
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score ?? 0);
      expect(score === undefined || (Number.isInteger(score) && score >= 0 && score <= 100)).toBe(true);
      expect([fit <= 40, engagement <= 30, framework_score <= 30]).toEqual([true, true, true]);
      expect(Math.min(fit, engagement, framework_score)).toBeGreaterThanOrEqual(0);
    }),
    many,
  );
});

test('a stage never moves back; only up to a lead can anybody become unqualified', () => {
  fc.assert(
    fc.property(lead, fc.constantFrom(...STAGES), (input, previous) => {
      const { stage } = judged({ ...input, previous });
      const [before, after] = [STAGES.indexOf(previous), STAGES.indexOf(stage)];
      expect(after >= before || (stage === 'unqualified' && before <= STAGES.indexOf('lead'))).toBe(true);
    }),
    many,
  );
});

test('a question that was not answered changes nothing', () => {
  fc.assert(
    fc.property(lead, question, (input, asked) => {
      const { [asked]: _, ...without } = input.fields;
      const { [asked.slice(5)]: gone, ...questions } = bant.questions as Record<string, Record<string, number>>;
      const all = judged({ ...input, framework: bant, fields: without });
      expect(judged({ ...input, framework: { name: 'bant', questions }, fields: without })).toEqual(all);
      expect(judged({ ...input, framework: bant, fields: { ...without, [asked]: '' } })).toEqual(all);
      expect(gone).toBeDefined();
    }),
  );
});

test('a field that nobody knows changes nothing', () => {
  fc.assert(
    fc.property(lead, value, (input, typed) => {
      expect(judged({ ...input, fields: { ...input.fields, favourite_colour: typed } })).toEqual(judged(input));
    }),
  );
});

test('an empty field is as good as none', () => {
  fc.assert(
    fc.property(lead, key, (input, empty) => {
      const { [empty]: _, ...without } = input.fields;
      expect(judged({ ...input, fields: { ...without, [empty]: '' } })).toEqual(judged({ ...input, fields: without }));
    }),
  );
});
