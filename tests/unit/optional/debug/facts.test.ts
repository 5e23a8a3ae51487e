import { expect, test } from 'vitest';
import { type FormConfig, parse } from '../../../../src/config/parse.ts';
import { initialState } from '../../../../src/form/state.ts';
import { validate } from '../../../../src/form/validate.ts';
import type { Lead } from '../../../../src/lead/schema.ts';
import { contrast, over } from '../../../../src/optional/debug/facts/contrast.ts';
import { routeTaken } from '../../../../src/optional/debug/facts/route.ts';
import { judgeForm, withoutWrong } from '../../../../src/optional/debug/judge.ts';
import { sampleOf } from '../../../../src/optional/debug/sample.ts';
import { routeOf } from '../../../../src/optional/score/routes.ts';

const form = (options: object): FormConfig => parse({ webhook: 'https://hooks.example.com/a', ...options }).config!;
const typed = (config: FormConfig, values: Record<string, string | boolean>) => initialState(config, { values });
const all = () => true;

test('contrast is that of WCAG, and what shines through counts', () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119, 1], [255, 255, 255, 1])).toBeCloseTo(4.48, 2);
  expect(over([0, 0, 0, 0.5], [255, 255, 255, 1])).toEqual([127.5, 127.5, 127.5, 1]);
});

test('judges what is asked: what is missing, malformed, and on a condition', () => {
  const config = form({
    fields: 'name*, email*, size: number, why*: textarea',
    field: { why: { 'show-if': 'size > 5' }, size: { min: 1 } },
    consent: 'News',
    consentRequired: true,
  });
  const judged = judgeForm(config, typed(config, { email: 'nonsense', size: '0' }), all);
  expect(judged.map(({ field, error, asked }) => [field.key, error, asked])).toEqual([
    ['name', 'required', true],
    ['email', 'email', true],
    ['size', 'too_low', true],
    ['why', undefined, false],
    ['consent_marketing', 'tick', true],
  ]);
});

test('what is wrong is not asked for in a rehearsal, and there is nowhere to send it', () => {
  const config = form({ fields: 'name*, email*, company', consent: 'News', consentRequired: true });
  const state = typed(config, { email: 'nonsense', company: 'Northwind' });
  const so = withoutWrong(config, judgeForm(config, state, all));
  expect(validate([...so.fields, ...so.purposes], state.values)).toEqual({});
  expect(so.fields.map(({ key }) => key)).toEqual(['name', 'company']);
  expect([so.destinations, so.fallback]).toEqual([[], []]);
});

test.each([
  'name',
  'email',
  'phone',
  'a: url',
  'a: number',
  'a: date',
  'a: select(x | y)',
  'a: radio(x | y)',
  'a: textarea',
])('a sample for %s fits', (fields) => {
  const config = form({ fields: `${fields.replace(/^\w+/, '$&*')}` });
  const [field] = config.fields;
  const state = typed(config, { [field!.key]: sampleOf(field!) as string });
  expect(judgeForm(config, state, all)[0]!.error).toBeUndefined();
});

test('the route that was taken is told from the way that the lead goes', () => {
  const config = form({
    routes: [
      { when: 'temperature = hot', calendar: 'https://cal.example' },
      { when: 'country = BR', webhook: 'https://br.example/hook', success: 'Ola {name}' },
      { when: 'temperature = cold' },
    ],
  });
  const lead = (temperature: string, fields = {}) =>
    ({ fields, form: {}, qualification: { temperature } }) as unknown as Lead;
  const taken = (temperature: string, fields: Record<string, string> = {}) =>
    routeTaken(config, routeOf(config, { ...fields, temperature }), lead(temperature, fields))?.number;
  expect(taken('hot')).toBe(1);
  expect(taken('warm', { country: 'BR' })).toBe(2);
  expect(taken('cold')).toBe(3);
  expect(taken('warm')).toBeUndefined();
});
