import { expect, test } from 'vitest';
import { rename } from '../../../src/webhook/rename.ts';
import { leadOf } from '../support/lead.ts';

const lead = leadOf({
  fields: {
    first_name: 'Ada',
    last_name: 'Lovelace',
    email: 'ada@example.com',
    size: 5,
    agreed: true,
    tags: ['a', 'b'],
  },
  attribution: {
    model: 'last_non_direct',
    first_touch: { at: '2026-11-21T10:00:00.000Z' },
    last_touch: { at: '2026-11-21T10:00:00.000Z', source: 'google' },
    utm: { utm_source: 'Google' },
  },
});

test.each<[string, Record<string, string>, object, string[]?]>([
  ['a field', { email: 'EMAIL' }, { EMAIL: 'ada@example.com' }, ['email']],
  [
    'what the flat form holds',
    { utm_source: 'lead_source', lead_id: 'external_id' },
    { lead_source: 'Google', external_id: lead.id },
  ],
  ['two fields under one name', { first_name: 'fullname', last_name: 'fullname' }, { fullname: 'Ada Lovelace' }],
  ['a name that a field has already', { first_name: 'email' }, { email: 'Ada ada@example.com' }],
  ['a field that is not there', { phone: 'PHONE' }, {}, ['PHONE', 'phone']],
  ['odd names', { email: 'field[1]' }, { 'field[1]': 'ada@example.com' }],
])('%s', (_, map, expected, gone = []) => {
  const { fields } = rename(lead, map);
  expect(fields).toMatchObject(expected);
  for (const key of gone) expect(fields).not.toHaveProperty([key]);
});

test('names of the prototype are names like any other', () => {
  const { fields } = rename(lead, { email: 'constructor', first_name: '__proto__' });
  expect(Object.entries(fields)).toEqual(
    expect.arrayContaining([
      ['constructor', 'ada@example.com'],
      ['__proto__', 'Ada'],
    ]),
  );
});

test('values keep their kind, and the rest of the lead is the same', () => {
  const renamed = rename(lead, { size: 'team_size' });
  expect(renamed.fields).toEqual({ ...lead.fields, size: undefined, team_size: 5 });
  expect({ ...renamed, fields: 0 }).toEqual({ ...lead, fields: 0 });
});
