import { describe, expect, test } from 'vitest';
import { whyRefused, whyUnreadable } from '../../../src/doctor/cors.ts';
import type { Hop } from '../../../src/doctor/hop.ts';

const PAGE = 'https://shop.example';
const hop = (headers: Record<string, string>, parts: Partial<Hop> = {}): Hop => ({
  url: 'https://hooks.example/a',
  method: 'OPTIONS',
  origin: PAGE,
  status: 204,
  headers: new Headers(headers),
  text: '',
  ...parts,
});
const ORIGIN = 'access-control-allow-origin';
const HEADERS = 'access-control-allow-headers';

describe('whether a page may read an answer', () => {
  test.each<[string, Record<string, string>, Partial<Hop>, RegExp | undefined]>([
    ['everybody may', { [ORIGIN]: '*' }, {}, undefined],
    ['this page may', { [ORIGIN]: PAGE }, {}, undefined],
    ['another may', { [ORIGIN]: 'https://other.example' }, {}, /allows https:\/\/other\.example, not https:\/\/shop/],
    ['two names are none', { [ORIGIN]: `${PAGE}, https://other.example` }, {}, /allows/],
    ['a slash at the end is another name', { [ORIGIN]: `${PAGE}/` }, {}, /allows/],
    ['nobody may', {}, {}, /no Access-Control-Allow-Origin/],
    ['its own server may always be read', {}, { url: `${PAGE}/hook` }, undefined],
    ['after a redirect elsewhere only an asterisk or null will do', { [ORIGIN]: PAGE }, { origin: 'null' }, /not null/],
    ['an asterisk does', { [ORIGIN]: '*' }, { origin: 'null' }, undefined],
  ])('%s', (_, headers, parts, expected) => {
    if (expected) expect(whyUnreadable(hop(headers, parts))).toMatch(expected);
    else expect(whyUnreadable(hop(headers, parts))).toBeUndefined();
  });
});

describe('whether a preflight lets a request through', () => {
  const refused = (headers: Record<string, string>, names = ['content-type'], parts: Partial<Hop> = {}) =>
    whyRefused({ hops: [], last: hop(headers, parts) }, names);
  const open = { [ORIGIN]: '*' };

  test.each<[string, string | undefined, RegExp | undefined]>([
    ['everything said', refused({ ...open, [HEADERS]: 'content-type' }), undefined],
    ['in any case, among others', refused({ ...open, [HEADERS]: 'X-A,  Content-Type' }), undefined],
    ['by an asterisk', refused({ ...open, [HEADERS]: '*' }), undefined],
    ['an asterisk is not for Authorization', refused({ ...open, [HEADERS]: '*' }, ['Authorization']), /Authorization/],
    ['the header is not named', refused({ ...open, [HEADERS]: 'x-a' }), /does not allow the header content-type/],
    ['no header is named', refused(open), /does not allow the header content-type/],
    ['all that miss are named', refused(open, ['a', 'b']), /header a, b$/],
    ['the page is not named', refused({ [HEADERS]: '*' }), /answered 204, but it has no Access-Control-Allow-Origin/],
    ['a no', refused({ ...open, [HEADERS]: '*' }, undefined, { status: 405 }), /OPTIONS is answered 405/],
    ['a redirect', refused({ ...open, [HEADERS]: '*' }, undefined, { status: 302 }), /OPTIONS is answered 302/],
    ['nothing', whyRefused({ fault: 'TIMEOUT', text: 'no answer within 30 s' }, []), /no answer/],
  ])('%s', (_, found, expected) => {
    if (expected) expect(found).toMatch(expected);
    else expect(found).toBeUndefined();
  });
});
