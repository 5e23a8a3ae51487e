import { expect, test } from 'vitest';
import { followUp } from '../../../src/qualification/follow-up.ts';
import { NOW } from './judged.ts';

const email = 'ada@acme.com';
const phone = '+351912345678';

test.each([
  ['hot', '2026-11-21T10:05:00.000Z'],
  ['warm', '2026-11-22T10:00:00.000Z'],
  ['cold', '2026-11-28T10:00:00.000Z'],
] as const)('a %s lead is due by %s', (temperature, due_at) => {
  expect(followUp({ fields: { email }, temperature }, NOW)).toEqual({ channel: 'email', due_at });
});

test.each([
  ['Phone', 'phone'],
  ['Phone call', 'phone'],
  ['call me', 'phone'],
  ['Telefon', 'phone'],
  ['téléphone', 'phone'],
  ['email', 'email'],
  ['E-Mail', 'email'],
  ['WhatsApp', 'whatsapp'],
  ['whatsapp call', 'whatsapp'],
  ['SMS', 'sms'],
  ['Text message', 'sms'],
  ['Telegram', 'email'],
  ['', 'email'],
])('asked for by "%s": %s', (wish, channel) => {
  for (const key of ['preferred_contact', 'contact_method', 'contact_by', 'preferred_channel']) {
    expect(followUp({ fields: { email, phone, [key]: wish } }, NOW)).toEqual({ channel });
  }
});

test.each([
  [{ email, phone }, 'demo', 'phone'],
  [{ email, phone }, 'quote', 'phone'],
  [{ email, phone }, 'contact', 'phone'],
  [{ email, phone }, 'webinar', 'email'],
  [{ email }, 'demo', 'email'],
  [{ phone }, 'webinar', 'phone'],
  [{ email, preferred_contact: 'whatsapp' }, 'demo', 'email'],
  [{ email, phone, preferred_contact: ['sms', 'email'] }, undefined, 'sms'],
  [{}, 'demo', undefined],
] as const)('of %j for %s: %s', (fields, intent, channel) => {
  expect(followUp({ fields, intent }, NOW)?.channel).toBe(channel);
});

test('nobody follows up an unqualified lead', () => {
  expect(followUp({ fields: { email }, temperature: 'cold', stage: 'unqualified' }, NOW)).toBeUndefined();
});
