import { describe, expect, test } from 'vitest';
import { openJournal } from '../../../src/attribution/journal.ts';
import { INTENTS } from '../../../src/config/names.ts';
import { buildLead, compact, type LeadParts } from '../../../src/lead/build.ts';
import { leadSchema } from '../../../src/lead/schema.ts';
import { uuid } from '../../../src/platform/id.ts';
import { encode } from '../../../src/webhook/encode.ts';
import { formOf } from '../support/form.ts';
import { seeded } from '../support/random.ts';

const NOW = Date.UTC(2026, 10, 21, 10);
const attribution = (address = 'https://example.com/?utm_source=a', referrer = '') =>
  openJournal({ url: new URL(address), referrer, now: () => NOW }).attribution(NOW);
const build = (parts: Partial<LeadParts> = {}, config: Parameters<typeof formOf>[1] = {}) =>
  buildLead({
    id: uuid(NOW),
    now: NOW,
    config: formOf('name', config),
    fields: { name: 'Ada' },
    ticked: {},
    attribution: attribution(),
    page: { url: 'https://example.com/' },
    privacy: { gpc: false, storage: 'session' },
    ...parts,
  });

test('a lead carries what the contract asks for', () => {
  const id = uuid(NOW);
  expect(build({ id }, { formId: 'hero', offer: 'guide', intent: 'download', test: true })).toMatchObject({
    type: 'lead.submitted',
    version: 1,
    id,
    submitted_at: '2026-11-21T10:00:00.000Z',
    form: { id: 'hero', offer: 'guide', intent: 'download' },
    fields: { name: 'Ada' },
    attribution: { last_touch: { source: 'a' } },
    page: { url: 'https://example.com/' },
    privacy: { gpc: false, storage: 'session' },
    client: { name: 'leadtag', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    test: true,
  });
});

describe('consent', () => {
  test('is on record in the language of the form, whatever the browser speaks', () => {
    const lead = build(
      { page: { url: 'https://example.com/', locale: 'en-GB' } },
      { consent: 'Ja, gern', locale: 'de-AT' },
    );
    expect(lead.consent).toMatchObject([{ text: 'Ja, gern', locale: 'de-AT' }]);
  });

  test.each([true, false])('an answer is on record: granted %s', (consent) => {
    const lead = build(
      { ticked: { consent_marketing: consent }, page: { url: 'https://example.com/', locale: 'pt-BR' } },
      { consent: 'I agree to [terms](https://example.com/t)', privacyUrl: 'https://example.com/p' },
    );
    expect(lead.consent).toEqual([
      {
        purpose: 'marketing',
        granted: consent,
        text: 'I agree to terms',
        text_hash: undefined,
        locale: 'pt-BR',
        at: '2026-11-21T10:00:00.000Z',
        mechanism: 'checkbox',
        policy_url: 'https://example.com/p',
      },
    ]);
  });

  test('a form that does not ask has none', () => {
    expect(build({ ticked: { consent_marketing: true } })).not.toHaveProperty('consent');
  });
});

test.each([
  ['offer', { offer: '' }],
  ['intent', { intent: undefined }],
])('an empty %s is left out', (key, config) => {
  expect(build({}, config).form).not.toHaveProperty(key);
});

test('test, qualification and empty parts of the page are left out', () => {
  const lead = build({ page: { url: 'https://example.com/', title: '', referrer: undefined } });
  expect(lead).not.toHaveProperty('test');
  expect(lead).not.toHaveProperty('qualification');
  expect(Object.keys(lead.page)).toEqual(['url']);
  expect(lead.attribution).not.toHaveProperty('click_ids');
});

describe('compact', () => {
  test.each([
    ['undefined', { a: undefined, b: 1 }, { b: 1 }],
    ['empty texts', { a: '', b: ' ' }, { b: ' ' }],
    ['empty objects, and objects that become empty', { a: {}, b: { c: { d: '' } }, e: { f: 1 } }, { e: { f: 1 } }],
    ['not false', { a: false }, { a: false }],
    ['not 0', { a: 0 }, { a: 0 }],
    ['not null', { a: null }, { a: null }],
    ['empty lists', { a: [] }, {}],
    ['not what a list holds', { b: ['', 'x'] }, { b: ['', 'x'] }],
  ])('%s', (_, value, expected) => {
    expect(compact(value)).toStrictEqual(expected);
  });
});

test('every combination of parts fits the contract, in memory and on the wire', () => {
  const { pick, chance } = seeded(7);
  const maybe = <T>(value: T): T | undefined => (chance(0.5) ? value : undefined);
  for (let run = 0; run < 400; run++) {
    const lead = build(
      {
        fields: {
          email: 'a@b.co',
          ...(chance(0.5) && { terms: chance(0.5) }),
          ...(chance(0.5) && { n: pick([0, 1.5]), list: ['a', 'b'] }),
        },
        ticked: { consent_marketing: chance(0.5) },
        attribution: attribution(
          pick([
            'https://example.com/',
            'https://example.com/?utm_source=A&utm_id=1',
            'https://example.com/?gclid=1&fbclid=2',
            'https://example.com/#/p?utm_campaign=x',
          ]),
          pick(['', 'https://news.example/a?b', 'nonsense']),
        ),
        page: {
          url: 'https://example.com/',
          title: maybe('Home'),
          referrer: maybe('https://news.example/'),
          locale: maybe('en-GB'),
          timezone: maybe('Europe/Lisbon'),
        },
        privacy: { gpc: chance(0.5), storage: pick(['none', 'session', 'visitor'] as const) },
      },
      {
        intent: maybe(pick(INTENTS)),
        offer: maybe(pick(['', '2026 guide'])),
        consent: maybe('I agree to [terms](https://example.com)'),
        privacyUrl: maybe('https://example.com/p'),
        test: chance(0.5),
      },
    );
    expect(leadSchema.safeParse(lead).error).toBeUndefined();
    const sent = JSON.parse(encode(lead, 'json').body);
    expect(leadSchema.safeParse(sent).error).toBeUndefined();
    expect(encode(lead, 'json').body).not.toMatch(/:(""|null|\{\})/);
  }
});

test('a lead without any answer has empty fields: the contract asks for them', () => {
  const lead = build({ fields: {} });
  expect(lead.fields).toEqual({});
  expect(leadSchema.safeParse(lead).success).toBe(true);
});
