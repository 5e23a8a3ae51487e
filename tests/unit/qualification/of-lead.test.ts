import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qualifyLead } from '../../../src/qualification/of-lead.ts';
import { leadOf } from '../support/lead.ts';
import { bant, DAY, judged, NOW } from './judged.ts';

test('a receiver comes to the same as the form', () => {
  const days = fc.double({ min: 0, max: 40, noNaN: true });
  const signals = fc.dictionary(fc.constantFrom('pricing', 'proof', 'careers', 'visits'), fc.tuple(fc.nat(9), days));
  fc.assert(
    fc.property(signals, fc.constantFrom('trial', 'newsletter', undefined), (seen, intent) => {
      const settings = { framework: bant, model: { score: { rules: [{ when: 'signal.pricing > 1', points: 5 }] } } };
      const fields = { email: 'ada@acme.com', role: 'CTO', bant_need: 'browsing', tags: ['a'] };
      const ago = Object.entries(seen).map(([name, [count, age]]) => [name, [count, NOW - age * DAY]] as const);
      const made = judged({ ...settings, intent, fields, signals: Object.fromEntries(ago) });
      const sent = leadOf({
        submitted_at: new Date(NOW).toISOString(),
        form: { id: 'hero', intent },
        fields,
        qualification: made,
      });
      expect(qualifyLead(JSON.parse(JSON.stringify(sent)), settings)).toEqual(JSON.parse(JSON.stringify(made)));
    }),
  );
});

test('a forged score does not pass', () => {
  const { qualification, ...lead } = leadOf({ form: { id: 'hero', intent: 'newsletter' } });
  const forged = {
    ...lead,
    qualification: { model: 'default@1', score: 100, stage: 'sql', stage_basis: 'score' },
  } as const;
  expect(qualification).toBeUndefined();
  expect(qualifyLead(forged)).toMatchObject({ score: 14, stage: 'subscriber' });
});

test('a small lead has no empty parts', () => {
  expect(Object.keys(qualifyLead(leadOf({ fields: {} })))).toEqual(['model', 'stage', 'stage_basis']);
});
