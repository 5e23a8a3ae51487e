import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../demo/builder/model/design.ts';
import { designFor, GOALS } from '../../../demo/builder/model/goals.ts';
import { type Sample, sampleLead, scoreOf } from '../../../demo/builder/model/sample-lead.ts';
import { leadSchema } from '../../../src/lead/schema.ts';
import { FRAMEWORKS, pointsOfOptions } from '../../../src/optional/frameworks/index.ts';
import { qualifyLead } from '../../../src/receiver.ts';
import { anyOptions } from '../../dom/builder/designs.ts';

const SAMPLES: Sample[] = ['strong', 'middling', 'weak'];
const demo = designFor('demo');
const withOptions = (options: object): Design => ({ ...demo, options: { ...demo.options, ...options } });
const AT = Date.parse('2026-11-23T10:00:00Z');

describe('a sample lead', () => {
  test('is a lead as a webhook gets it, of any form', () => {
    fc.assert(
      fc.property(anyOptions, fc.constantFrom(...SAMPLES), (options, sample) => {
        leadSchema.parse(sampleLead({ goal: 'demo', options }, sample));
      }),
      { numRuns: 100 },
    );
  });

  test('answers what the form asks, and what it has to', () => {
    const fields =
      'name, email*, company_size*(1-10 | 51-200), wants: checkboxes(a | b), terms*: checkbox, plan: hidden';
    const lead = sampleLead(withOptions({ fields, field: { plan: { value: 'pro' } }, formId: 'hero' }), 'weak');
    expect(lead.form).toEqual({ id: 'hero', offer: 'Demo', intent: 'demo' });
    expect(lead.fields).toMatchObject({
      email: expect.stringContaining('@'),
      company_size: '1-10',
      terms: true,
      plan: 'pro',
    });
    expect(lead.consent).toMatchObject([{ purpose: 'marketing', granted: false }]);
  });

  test('is scored as the receiver would score it', () => {
    const score = { rules: [{ when: 'company = Analytical Engines', points: 7, name: 'known' }] };
    const design = withOptions({ framework: 'bant', score, icp: { countries: ['PT'] } });
    for (const sample of SAMPLES) {
      const lead = sampleLead(design, sample, AT);
      const { reasons, score: sum } = scoreOf(design, lead);
      const again = qualifyLead(lead, {
        framework: pointsOfOptions(FRAMEWORKS.bant),
        model: { score, icp: { countries: ['PT'] } },
      });
      expect(again.score).toBe(sum);
      expect(reasons.map(({ rule, points }) => ({ rule, points }))).toEqual(
        again.reasons!.map(({ rule, points }) => ({ rule, points })),
      );
      expect(reasons.reduce((all, { points }) => all + points, 0)).toBe(sum);
    }
  });

  test.each(GOALS.map(({ id }) => id))('%s: the better the sample, the higher the score', (id) => {
    const design = designFor(id);
    const [strong, middling, weak] = SAMPLES.map((sample) => scoreOf(design, sampleLead(design, sample)).score!);
    // a form that asks for little more than a number cannot tell all of them apart
    expect(strong).toBeGreaterThanOrEqual(middling!);
    expect(middling).toBeGreaterThanOrEqual(weak!);
    expect(strong).toBeGreaterThan(weak!);
  });

  test('tells its reasons and what to do in words', () => {
    const judged = scoreOf(demo, sampleLead(demo, 'strong', AT));
    expect(judged.reasons).toEqual(
      expect.arrayContaining([
        { rule: 'intent.demo', words: 'asked for a demo', points: expect.any(Number) },
        { rule: 'email.work', words: 'work e-mail', points: expect.any(Number) },
        { rule: 'signal.pricing', words: 'looked at pricing twice', points: expect.any(Number) },
      ]),
    );
    expect(judged).toMatchObject({ temperature: 'hot', followUpWords: 'Call within 5 minutes' });
    expect(judged.stageWords).toMatch(/^[A-Z]/);
  });

  test('gives the answers that the owner has named as good, or as bad', () => {
    const size = { key: 'plan', type: 'select', options: ['small', 'middle', 'large'] };
    const rules = [
      { when: 'plan = middle', points: 30 },
      { when: 'plan = small', disqualify: true },
    ];
    const design = withOptions({ fields: [{ key: 'email' }, size], score: { rules } });
    expect(sampleLead(design, 'strong').fields.plan).toBe('middle');
    expect(sampleLead(design, 'weak').fields.plan).toBe('small');
    expect(scoreOf(design, sampleLead(design, 'weak'))).toMatchObject({ score: 0, stage: 'unqualified' });
  });

  test('takes the route that such a lead takes', () => {
    const routes = [
      { when: 'temperature = cold', success: 'Later' },
      { when: 'temperature = hot', calendar: '/book' },
    ];
    const hot = withOptions({ routes });
    expect(scoreOf(hot, sampleLead(hot)).route).toBe(1);
    expect(scoreOf(demo, sampleLead(demo))).not.toHaveProperty('route');
  });

  test('tells whether leads of this form will carry the score at all', () => {
    expect(scoreOf(demo, sampleLead(demo)).isOn).toBe(false);
    expect(scoreOf(withOptions({ score: {} }), sampleLead(demo)).isOn).toBe(true);
  });

  test('a lead that somebody has changed is judged anew, and stays as it is', () => {
    const lead = sampleLead(demo, 'strong', AT);
    const changed = { ...lead, fields: { ...lead.fields, email: 'ada@mailinator.com' } };
    const before = JSON.stringify(changed);
    expect(scoreOf(demo, changed).score!).toBeLessThan(scoreOf(demo, lead).score!);
    expect(JSON.stringify(changed)).toBe(before);
  });
});
