import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTIONS, type Qualifying, qualifyingOf, withQualifying } from '../../../demo/builder/model/questions.ts';
import { tidy } from '../../../demo/builder/model/tidy.ts';
import { SCRIPTS } from '../../../src/config/scripts.ts';
import { condition } from '../../../src/fields/condition.ts';
import { readSettings } from '../../../src/qualification/settings.ts';
import { anyOptions } from '../../dom/builder/designs.ts';

const bare = { webhook: '/lead' };
const none = qualifyingOf(bare);
const on: Qualifying = { ...none, isOn: true };

const value = fc.constantFrom('201+', 'Founder & CEO', 'a | b', 'x\\', 'yes', '1-10');
const rule = fc.record({ field: fc.constantFrom('size', 'role'), values: fc.uniqueArray(value, { maxLength: 3 }) });
const answers: fc.Arbitrary<Qualifying> = fc.record({
  isOn: fc.constant(true),
  audience: fc.constantFrom('b2b', 'b2c'),
  sizes: fc.uniqueArray(fc.constantFrom('1-10', '11-50')),
  roles: fc.uniqueArray(fc.constantFrom('c_level', 'manager')),
  industries: fc.uniqueArray(fc.constantFrom('Retail', 'Health')),
  near: fc.uniqueArray(fc.constantFrom('Finance')),
  countries: fc.uniqueArray(fc.constantFrom('PT', 'BR')),
  competitors: fc.uniqueArray(fc.constantFrom('rival.test')),
  good: fc.array(
    fc.tuple(rule, fc.integer({ min: -50, max: 50 })).map(([one, points]) => ({ ...one, points })),
    { maxLength: 3 },
  ),
  bad: fc.array(rule, { maxLength: 2 }),
  handRaises: fc.subarray(['phone', 'message', 'pricing', 'proof', 'returning'] as const),
  framework: fc.constantFrom(undefined, 'bant', 'meddic'),
  maxStage: fc.constantFrom(undefined, 'mql', 'lead'),
  hot: fc.integer({ min: 41, max: 99 }),
  warm: fc.integer({ min: 1, max: 40 }),
  routes: fc.array(fc.record({ who: fc.constantFrom('hot', 'cold'), calendar: fc.constant('/book') }), {
    maxLength: 2,
  }),
}) as fc.Arbitrary<Qualifying>;

describe('qualification by questions', () => {
  test('the answers become options, and these the same answers', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(qualifyingOf(withQualifying(bare, given))).toEqual(given);
      }),
    );
  });

  test('what is copied of them the score can read', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { score, icp, maxStage, routes = [] } = tidy(withQualifying(bare, given));
        const wrong: string[] = [];
        readSettings({ score, icp, maxStage } as never, (path) => wrong.push(path));
        expect(wrong).toEqual([]);
        for (const { when } of routes) expect(condition(when)).toBeDefined();
      }),
    );
  });

  test('any options keep what they say when nothing is answered anew', () => {
    fc.assert(
      fc.property(anyOptions, (any) => {
        const options = tidy(any);
        expect(tidy(withQualifying(options, qualifyingOf(options)))).toEqual(options);
      }),
      { numRuns: 200 },
    );
  });

  test('in words of the options', () => {
    const options = withQualifying(bare, {
      ...on,
      audience: 'b2c',
      sizes: ['11-50'],
      competitors: ['rival.test'],
      good: [{ field: 'role', values: ['Founder', 'Head & Co'], points: 20 }],
      bad: [{ field: 'size', values: ['1-10'] }],
      handRaises: ['pricing'],
      hot: 80,
      routes: [{ who: 'hot', calendar: '/book' }],
    });
    expect(options).toMatchObject({
      score: {
        hot: 80,
        audience: 'b2c',
        rules: [
          { when: 'role = Founder | Head \\& Co', points: 20, name: 'role: Founder or Head & Co' },
          { when: 'size = 1-10', disqualify: true, name: 'size: 1-10' },
          { when: 'signal.pricing >= 2', points: 20 },
        ],
      },
      icp: { sizes: ['11-50'], exclude: ['rival.test'] },
      routes: [{ when: 'temperature = hot', calendar: '/book' }],
    });
  });

  test('rules, routes and stages of the owner’s own stay beside them', () => {
    const options = {
      ...bare,
      score: {
        defaults: false,
        rules: [
          { when: 'size = 5 & phone', points: 5 },
          { when: 'size = 5', points: 5, group: 'fit' as const },
          { when: 'size = 5', points: 5, name: 'mine' },
          { when: 'phone', points: 99 },
        ],
      },
      stages: { mql: 'score > 5' },
      routes: [{ when: 'country = BR', whatsapp: '+55 11 98765-4321' }],
    };
    const next = withQualifying(options, { ...qualifyingOf(options), handRaises: ['phone'], sizes: ['1-10'] });
    expect(next.score?.rules).toEqual(expect.arrayContaining(options.score.rules));
    expect(next.score?.rules).toHaveLength(5);
    expect(next).toMatchObject({ score: { defaults: false }, stages: options.stages, routes: options.routes });
    expect(qualifyingOf(options)).toMatchObject({ good: [], handRaises: [], routes: [] });
  });

  test('routes keep their places, since the first that fits counts', () => {
    const own = { when: 'country = BR', calendar: '/br' };
    const options = { ...bare, routes: [{ when: 'temperature = cold', calendar: '/a' }, own] };
    const next = withQualifying(options, {
      ...qualifyingOf(options),
      routes: [
        { who: 'hot', calendar: '/b' },
        { who: 'cold', calendar: '/c' },
      ],
    });
    expect(next.routes).toEqual([
      { when: 'temperature = hot', calendar: '/b' },
      own,
      { when: 'temperature = cold', calendar: '/c' },
    ]);
  });

  test('an answer that is still being written stays, and is not copied', () => {
    const options = withQualifying(bare, { ...on, good: [{ field: 'size', values: [], points: 10 }] });
    expect(qualifyingOf(options).good).toEqual([{ field: 'size', values: [], points: 10 }]);
    expect(tidy(options).score).toEqual({});
  });

  test('switched off, nothing of it is left', () => {
    const options = withQualifying({ ...bare, framework: 'bant', cta: 'Go' }, { ...on, isOn: false });
    expect(options).toEqual({ ...bare, cta: 'Go' });
    expect(qualifyingOf(options).isOn).toBe(false);
  });

  test('every question is asked in plain words, with a word of help, and every answer is asked for', () => {
    expect(QUESTIONS.map(({ id }) => id).sort()).toEqual(Object.keys({ ...none, framework: 1, maxStage: 1 }).sort());
    for (const { ask, help } of QUESTIONS) expect(`${ask} ${help}`).toMatch(/^[A-Z].+\? [\d\p{Lu}].+[.?]$/su);
    expect(Object.keys(SCRIPTS.insights)).toContain('score');
  });
});
