import { expect, test } from 'vitest';
import { type FormOptions, parse } from '../../../src/config/parse.ts';
import { missing, TAGS } from '../../../src/optional/debug/missing.ts';
import { LANGUAGES } from '../../../vite.plugins.ts';

const missed = (options: Partial<FormOptions>, ...there: string[]) =>
  missing(parse({ webhook: 'https://hooks.example/', ...options }).config!, (script) => there.includes(script));

test('a plain form misses nothing', () => {
  expect(missed({ fields: 'name, email*, size (a | b)', consent: 'Send me news', draft: true })).toEqual([]);
});

test.each<[Partial<FormOptions>, what: string, script: string]>([
  [{ display: 'popup' }, 'data-display', 'display'],
  [{ open: 'exit' }, 'data-open', 'display'],
  [{ framework: 'bant' }, 'data-framework', 'insights'],
  [{ routes: [{ when: 'email' }] }, 'data-routes', 'insights'],
  [{ profiling: 2 }, 'data-profiling', 'profiling'],
  [{ variants: [{ heading: 'A' }] }, 'data-variants', 'variants'],
  [{ metricsWebhook: 'https://m.example/' }, 'data-metrics-webhook', 'analytics'],
  [{ prefill: 'email' }, 'data-prefill', 'fields'],
  [{ fields: 'name / email' }, 'data-fields with a /', 'steps'],
  [{ fields: 'name', field: { name: { 'show-if': 'a = b' } } }, 'show-if', 'steps'],
  [{ fields: 'a: number' }, 'number', 'fields'],
  [{ fields: 'a: radio(x | y)' }, 'radio', 'fields'],
  [{ fields: 'country' }, 'country', 'country'],
  [{ fields: 'email', field: { email: { business: true } } }, 'business', 'hints'],
  [{ locale: 'de-AT' }, 'the language "de-AT"', 'de'],
  [{ locale: 'pt-BR' }, 'the language "pt-BR"', 'pt-BR'],
  [{ locale: 'zh-TW' }, 'the language "zh-TW"', 'zh-CN'],
])('%j needs a script, unless it is there', (options, what, script) => {
  expect(missed(options)).toEqual([[what, script]]);
  expect(missed(options, script)).toEqual([]);
});

test('the language at large will do for a country, and nobody misses English or what there is not', () => {
  expect(missed({ locale: 'pt-BR' }, 'pt')).toEqual([]);
  for (const locale of ['en', 'en-GB', 'sv', 'x', '']) expect(missed({ locale })).toEqual([]);
});

test('it knows every language that has a script', () => {
  expect(TAGS).toEqual(LANGUAGES);
});
