import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/config/names.ts';
import { bant, DAY, judged, NOW, reasonsOf } from './judged.ts';

describe('points of fit', () => {
  test.each([
    ['role', 'CEO', 'role.c_level', 15],
    ['role', 'Head of Sales', 'role.director', 12],
    ['job_title', 'Manager', 'role.manager', 8],
    ['title', 'Engineer', 'role.staff', 3],
    ['position', 'Intern', 'role.student', -15],
    ['company_size', '1-10', 'size.1_10', 3],
    ['size', '11-50', 'size.11_50', 6],
    ['employees', 120, 'size.51_200', 10],
    ['team_size', '201+', 'size.201_1000', 12],
    ['size', '1000+', 'size.1000', 10],
    ['email', 'ada@acme.com', 'email.work', 8],
    ['email', 'ada@gmail.com', 'email.free', -5],
    ['email', 'ada@mit.edu', 'email.education', -10],
    ['email', 'ada@mailinator.com', 'email.disposable', -25],
  ])('%s "%s": %s %d', (key, value, rule, points) => {
    expect(reasonsOf({ fields: { [key]: value } })[rule]).toBe(points);
    expect(judged({ fields: { [key]: value } }).fit).toBe(Math.max(0, points));
  });

  test('a free mailbox costs nothing where consumers are asked', () => {
    const { fit, reasons } = judged({ fields: { email: 'ada@gmail.com' }, model: { score: { audience: 'b2c' } } });
    expect([fit, reasons]).toEqual([0, undefined]);
  });

  const icp = {
    industries: ['Software', 'Fintech'],
    near: ['Media'],
    countries: ['PT', 'Portugal'],
    sizes: ['11-50', '51-200'],
    roles: ['growth', 'director'],
  };

  test.each([
    [{ industry: 'software ' }, 'industry.target', 8],
    [{ industry: 'media' }, 'industry.near', 4],
    [{ country: 'portugal' }, 'country.served', 5],
    [{ country: 'Spain' }, 'country.not_served', -10],
    [{ size: '51–200 people' }, 'size.target', 12],
    [{ role: 'Growth hacker' }, 'role.target', 15],
    [{ role: 'VP Sales' }, 'role.target', 15],
    [{ role: 'Engineer' }, 'role.staff', 3],
  ])('with an ideal customer, %j: %s %d', (fields, rule, points) => {
    expect(reasonsOf({ fields, model: { icp } })[rule]).toBe(points);
  });

  test('an industry and a size beside the ideal bring nothing, and cost nothing', () => {
    expect(judged({ fields: { industry: 'Mining', size: '1000+' }, model: { icp } })).toMatchObject({
      score: 0,
      fit: 0,
    });
  });

  test('an industry and a country say nothing to an owner who named none', () => {
    const bare = judged({ intent: 'demo', fields: { industry: 'Software', country: 'PT' } });
    expect(bare).toEqual(judged({ intent: 'demo' }));
  });
});

describe('points of engagement', () => {
  test.each([
    ['demo', 20, 67, 'hot'],
    ['quote', 20, 67, 'hot'],
    ['contact', 20, 67, 'hot'],
    ['trial', 15, 50, 'warm'],
    ['webinar', 8, 27, 'cold'],
    ['download', 5, 17, 'cold'],
    ['newsletter', 2, 7, 'cold'],
  ] as [Intent, number, number, string][])(
    'intent %s: %d, by itself a score of %d, %s',
    (intent, points, score, temperature) => {
      const { engagement, ...result } = judged({ intent });
      expect(engagement).toBe(points);
      expect(result).toMatchObject({ score, temperature });
      expect(reasonsOf({ intent })[`intent.${intent}`]).toBe(points);
    },
  );

  test.each([
    ['pricing', 1, 6],
    ['pricing', 2, 10],
    ['pricing', 99, 10],
    ['proof', 1, 4],
    ['proof', 5, 4],
    ['careers', 1, -10],
    ['pages', 4, undefined],
    ['pages', 5, 4],
    ['pages', 50, 4],
    ['visits', 1, undefined],
    ['visits', 2, 5],
    ['unheard_of', 3, undefined],
    ['constructor', 1, undefined],
    ['pricing.plans', 1, undefined],
    ['pricing', 0, undefined],
    ['pricing', Number.NaN, undefined],
  ])('signal %s, %d times: %s', (name, count, points) => {
    expect(reasonsOf({ signals: { [name]: [count, NOW] } })[`signal.${name}`]).toBe(points);
  });

  test.each([
    [0, 10],
    [7, 10],
    [7.01, 8],
    [14, 8],
    [14.01, 5],
    [30, 5],
    [30.01, undefined],
    [-1, 10],
  ])('a signal %d days ago: %s points', (days, points) => {
    expect(reasonsOf({ signals: { pricing: [2, NOW - days * DAY] } })['signal.pricing']).toBe(points);
  });

  test('a signal without a time is none', () => {
    expect(judged({ signals: { pricing: [2, Number.NaN] } })).toEqual(judged({}));
  });

  test('a phone number counts where there is engagement to judge', () => {
    const fields = { phone: '+351912345678' };
    expect(reasonsOf({ fields, intent: 'demo' })['phone.given']).toBe(4);
    expect(judged({ fields }).score).toBeUndefined();
  });
});

describe('points of a framework', () => {
  const answer = (answers: Record<string, string>) =>
    judged({
      framework: bant,
      fields: Object.fromEntries(Object.entries(answers).map(([key, value]) => [`bant_${key}`, value])),
    });

  for (const [question, options] of Object.entries(bant.questions)) {
    test.each(Object.entries(options))(`${question} "%s" is worth %d of 5`, (value, points) => {
      const result = answer({ [question]: value });
      expect(result).toMatchObject({ framework: 'bant', framework_score: points * 6, score: points * 20 });
      expect(result.answers).toEqual({ [question]: { value, points } });
    });
  }

  test('is the mean of what was answered', () => {
    const result = answer({ budget: 'approved_in_range', authority: 'influencer', need: '' });
    expect(result.framework_score).toBe(24);
    expect(result.reasons).toContainEqual({ rule: 'bant.budget', group: 'framework', points: 15 });
  });

  test('an answer in words of the visitor is kept, and counts as not asked', () => {
    expect(answer({ budget: 'depends' })).toMatchObject({ answers: { budget: { value: 'depends' } } });
    expect(answer({ budget: 'depends' }).score).toBeUndefined();
    expect(answer({ budget: 'constructor' }).score).toBeUndefined();
  });

  test('of several the best counts', () => {
    const fields = { bant_need: ['browsing', 'actively_looking'] };
    expect(judged({ framework: bant, fields }).answers).toEqual({
      need: { value: 'browsing, actively_looking', points: 4 },
    });
  });
});

describe('the score', () => {
  test('shares out the weight of what nothing is known of', () => {
    const result = judged({ intent: 'trial', fields: { email: 'ada@acme.com' } });
    expect(result).toMatchObject({ score: 33, fit: 8, engagement: 15, temperature: 'cold' });
    expect(result.framework_score).toBeUndefined();
    expect(result.reasons).toEqual([
      { rule: 'email.work', group: 'fit', points: 8 },
      { rule: 'intent.trial', group: 'engagement', points: 15 },
      { rule: 'shared_out', group: 'total', points: 10 },
    ]);
  });

  test('caps each group, and does not go below zero in it', () => {
    const rich = { role: 'CEO', size: '201-1000', email: 'ada@acme.com', industry: 'a', country: 'b' };
    const model = { icp: { industries: ['a'], countries: ['b'] } };
    expect(judged({ fields: rich, model }).fit).toBe(40);
    expect(reasonsOf({ fields: rich, model })['fit.cap']).toBe(-8);
    expect(reasonsOf({ fields: { email: 'a@gmail.com', role: 'Intern' } })['fit.floor']).toBe(20);
  });

  test('a form that asks for nothing known has none', () => {
    expect(judged({ fields: { message: 'Hi' } })).toEqual({ model: 'default@1', stage: 'lead', stage_basis: 'intent' });
  });

  test('all three groups full make a hundred', () => {
    const result = judged({
      intent: 'demo',
      signals: { pricing: [2, NOW] },
      framework: bant,
      model: { icp: { industries: ['a'] } },
      fields: { role: 'CEO', size: '201+', email: 'a@b.io', industry: 'a', bant_need: 'costing_money_now' },
    });
    expect(result).toMatchObject({ score: 100, fit: 40, engagement: 30, framework_score: 30, temperature: 'hot' });
    expect(result.signals).toEqual({ pricing: 2 });
  });
});

describe('the temperature', () => {
  const rule = (points: number) => ({ score: { defaults: false, rules: [{ when: '!nothing', points }] } });
  test.each([
    [100, 'hot'],
    [70, 'hot'],
    [69, 'warm'],
    [40, 'warm'],
    [39, 'cold'],
    [0, 'cold'],
  ])('a score of %d is %s', (score, temperature) => {
    expect(judged({ model: rule(score) })).toMatchObject({ score, temperature });
  });

  test('an owner moves the bounds', () => {
    const model = { score: { ...rule(50).score, hot: 50, warm: 10 } };
    expect(judged({ model }).temperature).toBe('hot');
  });

  test.each(['demo', 'quote', 'contact'] as const)('who asks for a %s is hot whatever the score', (intent) => {
    expect(judged({ intent, fields: { email: 'a@gmail.com', role: 'Intern' } })).toMatchObject({
      score: 29,
      temperature: 'hot',
    });
    expect(judged({ intent, model: { score: { defaults: false } } }).temperature).toBe('hot');
  });

  test('unless the mailbox is for throwing away, or the lead is disqualified', () => {
    expect(judged({ intent: 'demo', fields: { email: 'a@yopmail.com' } }).temperature).toBe('cold');
    const rival = {
      intent: 'demo',
      fields: { email: 'a@rival.com' },
      model: { icp: { exclude: ['rival.com'] } },
    } as const;
    expect(judged(rival)).toMatchObject({ score: 0, temperature: 'cold', stage: 'unqualified' });
    expect(reasonsOf(rival)['email.competitor']).toBeLessThan(0);
  });
});
