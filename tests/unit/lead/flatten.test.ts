import { describe, expect, test } from 'vitest';
import { flatten } from '../../../src/lead/flatten.ts';
import { leadOf } from '../support/lead.ts';

const first = {
  at: '2026-11-20T10:00:00.000Z',
  channel: 'Organic Search',
  source: 'google',
  medium: 'organic',
  landing_page: 'https://example.com/',
  referrer: 'https://google.com/',
};
const last = {
  ...first,
  at: '2026-11-21T09:00:00.000Z',
  channel: 'Paid Social',
  source: 'linkedin',
  medium: 'paid_social',
  campaign: 'q4',
  campaign_id: '1',
  click_id: 'x',
  click_id_type: 'li_fat_id',
  landing_page: 'https://example.com/l',
};
const UTM = [
  'source',
  'medium',
  'campaign',
  'id',
  'term',
  'content',
  'source_platform',
  'creative_format',
  'marketing_tactic',
];

const full = leadOf({
  form: { id: 'hero', offer: '2026 guide', intent: 'demo' },
  fields: { name: 'Ada', news: false, size: 3, topics: ['a', 'b, c'] },
  consent: [{ purpose: 'marketing', granted: true, text: 'I agree', at: first.at, mechanism: 'checkbox' }],
  attribution: {
    model: 'last_non_direct',
    first_touch: first,
    last_touch: last,
    click_ids: { li_fat_id: 'x' },
    utm: Object.fromEntries(UTM.map((name) => [`utm_${name}`, `U ${name}`])),
  },
  qualification: {
    model: 'default@1',
    score: 78,
    temperature: 'hot',
    stage: 'mql',
    stage_basis: 'score',
    framework: 'bant',
    answers: { budget: { value: 'approved', points: 5 } },
  },
  test: true,
});

test('every part of a lead has its flat name', () => {
  expect(flatten(full)).toEqual({
    name: 'Ada',
    news: 'false',
    size: '3',
    topics: 'a, b, c',
    ...Object.fromEntries(UTM.map((name) => [`utm_${name}`, `U ${name}`])),
    li_fat_id: 'x',
    channel: 'Paid Social',
    first_touch_at: first.at,
    first_touch_channel: 'Organic Search',
    first_touch_source: 'google',
    first_touch_medium: 'organic',
    first_touch_landing_page: 'https://example.com/',
    first_touch_referrer: 'https://google.com/',
    last_touch_at: last.at,
    last_touch_channel: 'Paid Social',
    last_touch_source: 'linkedin',
    last_touch_medium: 'paid_social',
    last_touch_campaign: 'q4',
    last_touch_campaign_id: '1',
    last_touch_click_id: 'x',
    last_touch_click_id_type: 'li_fat_id',
    last_touch_landing_page: 'https://example.com/l',
    last_touch_referrer: 'https://google.com/',
    landing_page: 'https://example.com/l',
    referrer: 'https://google.com/',
    lead_score: '78',
    lead_temperature: 'hot',
    lead_stage: 'mql',
    lead_id: full.id,
    submitted_at: full.submitted_at,
    form_id: 'hero',
    offer: '2026 guide',
    intent: 'demo',
    page_url: 'https://example.com/guide',
    test: 'true',
    consent_marketing: 'true',
    bant_budget: 'approved',
  });
});

test('what is unknown is left out; false and 0 are known', () => {
  const flat = flatten(
    leadOf({
      fields: { news: false, n: 0 },
      consent: [{ purpose: 'calls', granted: false, text: 'x', at: first.at, mechanism: 'checkbox' }],
    }),
  );
  expect(flat).toEqual({
    news: 'false',
    n: '0',
    lead_id: full.id,
    submitted_at: full.submitted_at,
    form_id: 'hero',
    page_url: 'https://example.com/guide',
    consent_calls: 'false',
  });
});

test('no brackets, and no value that is not a text', () => {
  for (const [key, value] of Object.entries(flatten(full))) {
    expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(value).toBeTypeOf('string');
    expect(value).not.toMatch(/\[object|undefined/);
  }
});

describe("a field of the owner's that has the name of one of ours", () => {
  test.each([
    'channel',
    'lead_id',
    'referrer',
    'utm_source',
    'li_fat_id',
    'consent_marketing',
    'bant_budget',
    'test',
    'first_touch_at',
  ])('%s keeps it; ours gets a prefix', (key) => {
    const flat = flatten({ ...full, fields: { [key]: 'mine' } });
    expect(flat[key]).toBe('mine');
    expect(flat[`leadtag_${key}`]).toBe(flatten(full)[key]);
  });

  test('also where its value is false or empty', () => {
    expect(flatten({ ...full, fields: { test: false } })).toMatchObject({ test: 'false', leadtag_test: 'true' });
  });

  test('and with the prefix of its own as well', () => {
    expect(flatten({ ...full, fields: { channel: 'a', leadtag_channel: 'b' } })).toMatchObject({
      channel: 'a',
      leadtag_channel: 'b',
    });
  });
});

test('the fields come first, in the order of the form', () => {
  expect(Object.keys(flatten(full)).slice(0, 4)).toEqual(['name', 'news', 'size', 'topics']);
});
