import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTED } from '../../../src/optional/analytics/facts.ts';
import { createMetrics } from '../../../src/optional/analytics/metrics.ts';

const VISIT = {
  last_touch: {
    at: '2026-11-21T09:00:00.000Z',
    channel: 'Paid Search',
    source: 'google',
    medium: 'cpc',
    click_id: 'G',
  },
};
const open = (visit = VISIT) =>
  createMetrics(
    () => visit,
    () => Date.UTC(2026, 10, 21, 10),
  );

test('one report says what became of each form, and where the visit comes from', () => {
  const metrics = open();
  metrics.fact('view', { formId: 'hero', variant: 'a' });
  metrics.fact('start', { formId: 'hero', variant: 'a' });
  metrics.fact('step', { formId: 'hero', variant: 'a', step: 2 });
  metrics.fact('invalid', { formId: 'hero', variant: 'a', step: 2, code: 'required' });
  metrics.fact('view', { formId: 'footer' });
  expect(metrics.take('https://example.com/')).toEqual({
    type: 'leadtag.metrics',
    version: 1,
    at: '2026-11-21T10:00:00.000Z',
    page: 'https://example.com/',
    channel: 'Paid Search',
    source: 'google',
    medium: 'cpc',
    forms: [
      { form_id: 'hero', variant: 'a', view: 1, start: 1, step_2: 1, invalid: 1 },
      { form_id: 'footer', view: 1 },
    ],
  });
});

test('nothing in it says who it was', () => {
  const metrics = open();
  metrics.fact('submit', { formId: 'hero', leadId: '0199c3a2', code: 'x' });
  metrics.fact('delivered', { formId: 'hero', leadId: '0199c3a2' });
  expect(JSON.stringify(metrics.take('https://example.com/'))).not.toMatch(/0199c3a2|"G"|09:00/);
});

test('where nothing was counted there is no report, nor a second one of the same', () => {
  const metrics = open();
  expect(metrics.take('/')).toBeUndefined();
  metrics.fact('view', { formId: 'hero' });
  metrics.take('/');
  expect(metrics.take('/')).toBeUndefined();
});

test('all reports together add up to what happened, wherever they are cut', () => {
  const ids = fc.constantFrom('hero', 'footer', '__proto__', 'form_id', '["hero",null]');
  const detail = fc.record({ formId: ids, variant: fc.constantFrom(undefined, 'a', 'b') });
  const fact = fc.tuple(fc.constantFrom(...COUNTED), detail, fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.option(fact), { maxLength: 40 }), (all) => {
      const metrics = open();
      const reports = [];
      for (const one of [...all, null]) {
        if (!one) reports.push(metrics.take('/'));
        else metrics.fact(one[0], { ...one[1], ...(one[0] === 'step' && { step: one[2] }) } as never);
      }
      const forms = reports.flatMap((report) => report?.forms ?? []);
      const sum = (name: string, formId: string) =>
        forms
          .filter(({ form_id }) => form_id === formId)
          .reduce((total, form) => total + (((form as Record<string, unknown>)[name] as number | undefined) ?? 0), 0);
      for (const formId of ['hero', 'footer', '__proto__', 'form_id', '["hero",null]']) {
        for (const name of ['view', 'start', 'invalid', 'submit', 'delivered', 'step_1', 'step_2', 'step_3']) {
          const [kind, step] = name.split('_');
          const isOne = (one: (typeof all)[number]) =>
            one?.[0] === kind && one?.[1].formId === formId && (!step || one?.[2] === +step);
          const seen = all.filter(isOne);
          expect(sum(name, formId)).toBe(seen.length);
        }
      }
    }),
  );
});
