import { expect, test } from 'vitest';
import type { Lead } from '../../../src/lead/schema.ts';
import { spamReasons } from '../../../src/receiver.ts';
import { leadOf } from '../support/lead.ts';
import { ORIGIN } from './requests.ts';

const NOW = Date.parse(leadOf().submitted_at);
const DAY = 86_400_000;
const at = (offset: number): Partial<Lead> => ({ submitted_at: new Date(NOW + offset).toISOString() });
const says = (message: string): Partial<Lead> => ({ fields: { message } });
const link = 'https://x.example/ ';

test.each<[string, Partial<Lead>, string | null, string[]]>([
  ['a lead like any other', {}, ORIGIN, []],
  ['no origin', {}, null, ['no_origin']],
  ['a page of another origin', {}, 'https://evil.example', ['foreign_page']],
  ['the same host by http', {}, 'http://example.com', ['foreign_page']],
  ['a page that is no address', { page: { url: 'x' } }, ORIGIN, ['foreign_page']],
  ['a sandboxed frame', {}, 'null', []],
  ['a clock that is an hour fast', at(3_600_000), ORIGIN, []],
  ['tomorrow, and a bit', at(DAY + 1), ORIGIN, ['future']],
  ['a month old: the device was offline', at(-31 * DAY), ORIGIN, []],
  ['a link in HTML', says('<A  HREF="x">'), ORIGIN, ['markup']],
  ['a link in BBCode', says('[URL=x]'), ORIGIN, ['markup']],
  ['a link in HTML in a list', { fields: { topics: ['a', '<a href=x>'] } }, ORIGIN, ['markup']],
  ['an arrow and brackets', says('a <b [url] <abbr href>'), ORIGIN, []],
  ['an address for a name', { fields: { first_name: 'Ada www.x.example' } }, ORIGIN, ['link_in_name']],
  ['an address for a name with a scheme', { fields: { name: 'https://x.example' } }, ORIGIN, ['link_in_name']],
  ['an address of a company', { fields: { company_name: 'www.x.example' } }, ORIGIN, []],
  ['three links', says(link.repeat(3)), ORIGIN, []],
  ['four links', says(link.repeat(4)), ORIGIN, ['many_links']],
  ['four links in two fields', { fields: { a: link.repeat(2), b: link.repeat(2) } }, ORIGIN, []],
  [
    'everything',
    { ...at(2 * DAY), fields: { name: `<a href=${link.repeat(4)}` } },
    null,
    ['no_origin', 'future', 'markup', 'link_in_name', 'many_links'],
  ],
])('%s', (_, parts, origin, reasons) => {
  expect(spamReasons(leadOf(parts), { origin, now: NOW })).toEqual(reasons);
});

test('a megabyte of almost-links takes no time', () => {
  const start = performance.now();
  for (const piece of ['<a ', '<a', 'http', '[url', '<a  \t']) {
    spamReasons(leadOf({ fields: { name: piece.repeat(1_000_000 / piece.length) } }), { origin: null, now: NOW });
  }
  expect(performance.now() - start).toBeLessThan(2_000);
});
