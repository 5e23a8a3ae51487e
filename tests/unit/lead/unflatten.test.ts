import { describe, expect, test } from 'vitest';
import { CLICK_IDS } from '../../../src/attribution/click-ids.ts';
import { UTM } from '../../../src/attribution/params.ts';
import { flatten } from '../../../src/lead/flatten.ts';
import { type Lead, leadSchema, type Touch } from '../../../src/lead/schema.ts';
import { unflatten } from '../../../src/lead/unflatten.ts';
import { leadOf } from '../support/lead.ts';
import { seeded } from '../support/random.ts';

const AT = '2026-11-20T10:00:00.000Z';
const first: Touch = { at: AT, channel: 'Organic Search', source: 'google', landing_page: 'https://example.com/' };
const last: Touch = {
  at: '2026-11-21T09:00:00.000Z',
  channel: 'Paid Social',
  referrer: 'https://x.com/',
  click_id: 'x',
};

const full = leadOf({
  form: { id: 'hero', offer: '2026 guide', intent: 'demo' },
  fields: { name: 'Ada', news: 'false', topics: 'a, b' },
  consent: [{ purpose: 'marketing', granted: true, text: '', at: leadOf().submitted_at, mechanism: 'checkbox' }],
  attribution: {
    model: 'last_non_direct',
    first_touch: first,
    last_touch: last,
    click_ids: { li_fat_id: 'x' },
    utm: { utm_source: 'LinkedIn', utm_id: '7' },
  },
  qualification: {
    model: 'unknown',
    score: 78,
    temperature: 'hot',
    stage: 'mql',
    stage_basis: 'score',
    framework: 'bant',
    answers: { budget: { value: 'approved' } },
  },
  privacy: { gpc: false, storage: 'none' },
  client: { name: 'leadtag', version: '' },
  test: true,
});

test('every part that the pairs tell of comes back', () => {
  expect(unflatten(flatten(full))).toEqual(full);
});

test('what they do not tell is left out, or says that it is not known', () => {
  expect(unflatten(flatten(leadOf()))).toEqual(
    leadOf({ privacy: { gpc: false, storage: 'none' }, client: { name: 'leadtag', version: '' } }),
  );
});

test('values that are no text come back as text', () => {
  const lead = leadOf({ fields: { news: false, size: 3, topics: ['a', 'b, c'] } });
  expect(unflatten(flatten(lead)).fields).toEqual({ news: 'false', size: '3', topics: 'a, b, c' });
});

describe('a field that looks like ours', () => {
  test('it has the prefix, but not a value that could be ours', () => {
    const { id } = leadOf();
    const lead = unflatten({ ...flatten(leadOf()), leadtag_lead_id: 'mine', intent: 'demo', leadtag_intent: 'mine' });
    expect(lead).toMatchObject({ id, form: { intent: 'demo' } });
    expect(lead.fields).toMatchObject({ leadtag_lead_id: 'mine', leadtag_intent: 'mine' });
  });

  test('an answer to the questions of another framework', () => {
    const { qualification, fields } = unflatten(flatten({ ...full, fields: { champ_money: 'none' } }));
    expect(qualification).toEqual(full.qualification);
    expect(fields).toEqual({ champ_money: 'none' });
  });

  test('both names of what stands there twice: the touch keeps its own', () => {
    const fields = { channel: 'mine', leadtag_channel: 'too' };
    expect(unflatten(flatten({ ...full, fields }))).toMatchObject({ fields, attribution: full.attribution });
  });
});

describe('pairs of others', () => {
  test.each(['lead_id', 'submitted_at', 'form_id', 'page_url'])('without %s they are no lead', (key) => {
    const { [key]: _, ...pairs } = flatten(full);
    expect(leadSchema.safeParse(unflatten(flatten(full))).success).toBe(true);
    expect(leadSchema.safeParse(unflatten(pairs)).success).toBe(false);
  });

  test.each([
    ['a campaign without the times of the touches', { utm_source: 'x', gclid: 'y', channel: 'z' }],
    ['the time of one touch', { first_touch_at: AT }],
    ['the time of one touch under both names', { leadtag_first_touch_at: AT, last_touch_at: AT }],
    ['times that are none', { first_touch_at: 'a', last_touch_at: 'b' }],
    ['a score without a stage', { lead_score: '7', bant_budget: 'x' }],
    ['a stage that is none', { lead_stage: 'curtain' }],
    ['an answer to a consent that is none', { consent_calls: 'perhaps', consent_: 'true' }],
    ['an intent that is none', { intent: 'conquest' }],
    ['a test that is none', { test: 'yes' }],
    ['a prefix with nothing to be told from', { leadtag_offer: 'x', leadtag_consent_calls: 'true' }],
  ])('%s: fields like any other', (_, pairs) => {
    const lead = unflatten({ ...flatten(leadOf({ fields: {} })), ...pairs });
    expect(lead.fields).toEqual(pairs);
    expect(leadSchema.safeParse(lead).success).toBe(true);
  });

  test('a score that is no whole number is a field, also beside a stage', () => {
    const { fields, qualification } = unflatten({ lead_stage: 'lead', lead_score: '1e3' });
    expect(fields).toEqual({ lead_score: '1e3' });
    expect(qualification).toEqual({ model: 'unknown', stage: 'lead', stage_basis: 'intent' });
  });

  test('a field cannot become a prototype', () => {
    const lead = unflatten(JSON.parse('{"__proto__":"x","constructor":"y","toString":"z"}'));
    expect(Object.keys(lead.fields)).toEqual(['constructor', 'toString']);
    expect(Object.getPrototypeOf(lead.fields)).toBe(Object.prototype);
  });
});

describe('there and back again gives the same pairs', () => {
  const KEYS = Object.keys(flatten(full));

  test.each(KEYS)('also with a field called %s', (key) => {
    const lead = { ...full, fields: { name: 'Ada', [key]: 'mine' } };
    expect(unflatten(flatten(lead)).fields).toEqual({ name: key === 'name' ? 'mine' : 'Ada', [key]: 'mine' });
    expect(flatten(unflatten(flatten(lead)))).toEqual(flatten(lead));
  });

  // where a field takes both names of ours, ours is lost: an id must not be
  test.each(KEYS.filter((key) => key !== 'lead_id'))('also with fields called %s and leadtag_ and that', (key) => {
    const lead = { ...full, fields: { [key]: 'mine', [`leadtag_${key}`]: 'too' } };
    expect(flatten(unflatten(flatten(lead)))).toEqual(flatten(lead));
  });

  test('and for leads of all kinds', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const lead = anyLead(seed);
      const flat = flatten(lead);
      const back = unflatten(flat);
      expect(flatten(back), `seed ${seed}`).toEqual(flat);
      expect(leadSchema.safeParse(back).error?.issues, `seed ${seed}`).toBeUndefined();
    }
  });
});

/** A lead that fits the contract, with fields that like to have our names. */
function anyLead(seed: number): Lead {
  const { below, pick, chance } = seeded(seed);
  const maybe = <T>(value: () => T): T | undefined => (chance(0.5) ? value() : undefined);
  const texts = [
    '',
    'true',
    'false',
    '7',
    AT,
    'a, b',
    '=SUM(A1)',
    'שלום',
    '😀\r\nnext',
    'demo',
    'mql',
    'https://x.com/',
  ];
  const text = () => pick(texts);
  const names = [
    'name',
    'email',
    ...Object.keys(flatten(full)),
    'leadtag_channel',
    'leadtag_intent',
    'leadtag_test',
    'champ_x',
  ];
  const some = <T>(keys: readonly string[], value: () => T): Record<string, T> =>
    Object.fromEntries(Array.from({ length: below(4) }, () => [pick(keys), value()]));
  const touch = (): Touch => ({
    at: pick([AT, last.at]),
    ...some(['channel', 'source', 'landing_page', 'referrer'], text),
  });
  const framework = pick(['bant', 'champ', 'meddic'] as const);
  const parts: Partial<Lead> = {
    form: { id: text(), ...some(['offer'], text), ...some(['intent'], () => pick(['demo', 'quote'])) },
    fields: some(names, () => pick([...texts, true, false, 12.5, ['a', 'b']])),
    ...maybe(() => ({
      consent: [
        { purpose: pick(['marketing', 'calls']), granted: chance(0.5), text: 'T', at: AT, mechanism: 'notice' },
      ],
    })),
    ...maybe(() => ({
      attribution: {
        model: 'last_non_direct',
        first_touch: touch(),
        last_touch: touch(),
        click_ids: some(CLICK_IDS, text),
        utm: some(
          UTM.map((name) => `utm_${name}`),
          text,
        ),
      },
    })),
    ...maybe(() => ({
      qualification: {
        model: 'default@1',
        stage: pick(['mql', 'lead']),
        stage_basis: 'score',
        ...some(['score'], () => below(100) - 20),
        framework,
        answers: some(['budget', 'need'], () => ({ value: text() })),
      },
    })),
    ...maybe(() => ({ test: chance(0.5) })),
  };
  return leadSchema.parse(leadOf(parts));
}
