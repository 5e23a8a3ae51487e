import { expect, test } from 'vitest';
import { leadSchema } from '../../../src/lead/schema.ts';
import { leadSchema as received } from '../../../src/receiver.ts';
import { leadOf } from '../support/lead.ts';

test('receivers get the very schema that made the lead', () => {
  expect(received).toBe(leadSchema);
});

test('the complete lead of the contract fits', () => {
  const touch = {
    at: '2026-11-20T10:00:00.000Z',
    channel: 'Paid Social',
    source: 'linkedin',
    medium: 'paid_social',
    campaign: 'q4-demo',
    campaign_id: '123',
  };
  const lead = leadOf({
    fields: { name: 'Ada', n: 3, agreed: false, list: ['a', 'b'] },
    consent: [
      {
        purpose: 'marketing',
        granted: true,
        text: 'I agree',
        text_hash: 'sha256-x',
        locale: 'en',
        at: touch.at,
        mechanism: 'checkbox',
      },
    ],
    attribution: {
      model: 'last_non_direct',
      first_touch: touch,
      last_touch: { ...touch, click_id: 'x', click_id_type: 'li_fat_id' },
      click_ids: { li_fat_id: 'x' },
      utm: { utm_source: 'LinkedIn' },
      browser_ids: { fbp: 'x' },
      touch_count: 3,
      session_count: 2,
      pageviews: 7,
      seconds_to_lead: 86_400,
    },
    qualification: {
      model: 'default@1',
      score: 78,
      temperature: 'hot',
      stage: 'mql',
      stage_basis: 'score',
      framework: 'bant',
      answers: { budget: { value: 'approved', points: 5 } },
      reasons: [{ rule: 'intent.demo', group: 'engagement', points: 20 }],
    },
    follow_up: { channel: 'phone', due_at: touch.at },
    spam: { suspected: false, reasons: [] },
    test: true,
  });
  expect(leadSchema.parse(lead)).toEqual(lead);
});

test.each([
  ['another type', { type: 'lead.updated' }],
  ['another version', { version: 2 }],
  ['an id that is no UUID', { id: '1' }],
  ['a date in words', { submitted_at: 'yesterday' }],
  ['a field that is an object', { fields: { a: {} } }],
  ['a field that is null', { fields: { a: null } }],
  ['no fields', { fields: undefined }],
  ['a made-up storage', { privacy: { gpc: false, storage: 'cookie' } }],
])('%s does not fit', (_, parts) => {
  expect(leadSchema.safeParse({ ...leadOf(), ...parts }).success).toBe(false);
});
