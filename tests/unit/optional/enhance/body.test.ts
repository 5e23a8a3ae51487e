import { expect, test } from 'vitest';
import { bodyOf } from '../../../../src/optional/enhance/body.ts';
import type { Filled } from '../../../../src/optional/enhance/read.ts';
import { leadOf } from '../../support/lead.ts';

const FILLED: Filled = {
  pairs: [
    ['your-name', 'Ada'],
    ['tag', 'a'],
    ['tag', 'b'],
    ['utm_source', 'own'],
    ['lead_id', ''],
    ['form_id', ''],
  ],
  fields: { your_name: 'Ada', name: 'Ada', tag: ['a', 'b'], ok: false, utm_source: 'own', lead_id: '', form_id: '' },
  names: {
    your_name: 'your-name',
    name: 'your-name',
    tag: 'tag',
    ok: 'ok',
    utm_source: 'utm_source',
    lead_id: 'lead_id',
    form_id: 'form_id',
  },
  hidden: new Set(['lead_id']),
};
const FIELDS = { your_name: 'Ada', name: 'Ada', tag: ['a', 'b'], ok: false, utm_source: 'own' };
const body = (fields: object) => {
  const lead = { ...leadOf(), fields } as ReturnType<typeof leadOf>;
  return { lead, body: bodyOf(FILLED, lead) };
};

test('the form’s own pairs come first and keep their names; ours are behind, with a prefix where they collide', () => {
  const { lead, body: text } = body(FIELDS);
  expect(text.startsWith(`your-name=Ada&tag=a&tag=b&utm_source=own&lead_id=${lead.id}&form_id=&`)).toBe(true);
  const all = new URLSearchParams(text);
  // a hidden input that was empty has got the value; what is visible stays as it is
  expect(all.getAll('lead_id')).toEqual([lead.id]);
  expect(all.has('leadtag_lead_id')).toBe(false);
  expect(all.get('leadtag_form_id')).toBe(lead.form.id);
  expect(all.get('page_url')).toBe(lead.page.url);
  expect(all.has('name')).toBe(false);
});

test('what the page has changed in the fields is changed in the pairs', () => {
  const { body: text } = body({ ...FIELDS, name: 'Grace', tag: ['z'], ok: true, more: 'x' });
  expect(text).toMatch(/^your-name=Grace&tag=z&utm_source=own&lead_id=[^&]+&form_id=&ok=on&more=x&/);
});

test('a field that the page has taken out is not sent', () => {
  expect(body({ ...FIELDS, tag: undefined }).body).toMatch(/^your-name=Ada&utm_source=own&/);
});
