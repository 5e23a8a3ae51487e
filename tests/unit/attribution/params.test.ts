import { describe, expect, test } from 'vitest';
import { CLICK_IDS } from '../../../src/attribution/click-ids.ts';
import { readParams, UTM } from '../../../src/attribution/params.ts';

const read = (rest: string) => readParams(new URL(`https://example.com/${rest}`));
const utm = (rest: string) => read(rest).utm;
const NONE = { utm: {}, clickIds: {} };

describe('campaign parameters', () => {
  test('are all nine of them, raw', () => {
    const all = Object.fromEntries(UTM.map((name) => [`utm_${name}`, `A ${name}`]));
    expect(UTM).toHaveLength(9);
    expect(utm(`?${new URLSearchParams(all)}`)).toEqual(all);
  });

  test.each([
    [
      'names are found in any case, values keep theirs',
      '?UTM_Source=LinkedIn&Utm_medium=CPC',
      { utm_source: 'LinkedIn', utm_medium: 'CPC' },
    ],
    ['of several with one name the first counts', '?utm_source=a&utm_source=b', { utm_source: 'a' }],
    ['… the first that is not empty', '?utm_source=&utm_source=%20&utm_source=b', { utm_source: 'b' }],
    ['… in whatever case', '?UTM_SOURCE=a&utm_source=b', { utm_source: 'a' }],
    ['the fragment is read too', '#utm_source=a', { utm_source: 'a' }],
    ["a router's fragment as well", '#/path?utm_source=a', { utm_source: 'a' }],
    ['… with an exclamation mark', '#!/path/?utm_source=a&utm_medium=b', { utm_source: 'a', utm_medium: 'b' }],
    ['… and a path with an equals sign', '#/p=1?utm_source=a', { utm_source: 'a' }],
    ['a fragment that begins with a question mark', '#?utm_source=a', { utm_source: 'a' }],
    [
      'a question mark in a value of the fragment',
      '#utm_content=why?&utm_source=a',
      { utm_content: 'why?', utm_source: 'a' },
    ],
    ['an anchor before the parameters', '#section&utm_source=a', { utm_source: 'a' }],
    [
      'the query comes first',
      '?utm_source=query#utm_source=fragment&utm_medium=x',
      { utm_source: 'query', utm_medium: 'x' },
    ],
    ['an empty one in the query leaves it to the fragment', '?utm_source=#utm_source=b', { utm_source: 'b' }],
    ['a plus is a space', '?utm_campaign=spring+sale', { utm_campaign: 'spring sale' }],
    ['%2B is a plus', '?utm_campaign=a%2Bb', { utm_campaign: 'a+b' }],
    ['%20 is a space', '?utm_campaign=a%20b', { utm_campaign: 'a b' }],
    ['a name may be encoded', '?utm%5Fsource=a', { utm_source: 'a' }],
    ['an equals sign belongs to the value', '?utm_content=a=b==', { utm_content: 'a=b==' }],
    ['letters of any script', '?utm_campaign=%E5%A4%8F&utm_term=ção', { utm_campaign: '夏', utm_term: 'ção' }],
    ['white space around is cut off', '?utm_source=%20a%20', { utm_source: 'a' }],
    ['control characters are none', '?utm_source=a%00b%0A%0D%09%1F%7Fc', { utm_source: 'abc' }],
    ['one of control characters alone is empty', '?utm_source=%00%0A&utm_source=b', { utm_source: 'b' }],
    ['broken percent signs are text', '?utm_source=100%&utm_medium=%zz', { utm_source: '100%', utm_medium: '%zz' }],
    ['… beside good ones', '?utm_source=100%+a%20b', { utm_source: '100% a b' }],
    [
      '… and those of another encoding',
      '?utm_source=caf%E9&utm_term=%E0%A4%A',
      { utm_source: 'caf%E9', utm_term: '%E0%A4%A' },
    ],
    [
      'addresses of people are none',
      '?utm_source=ada@example.com&utm_content=to+ADA.b%2Bc%40mail.example.co.uk%2C+now',
      { utm_source: 'redacted', utm_content: 'to redacted, now' },
    ],
    ['… nor those that were encoded twice', '?utm_term=ada%2540example.com', { utm_term: 'redacted' }],
    ['… nor those in the fragment', '#/p?utm_campaign=ada%40example.com', { utm_campaign: 'redacted' }],
    ['… but an at sign is one', '?utm_source=@acme&utm_term=5+@+3', { utm_source: '@acme', utm_term: '5 @ 3' }],
    ['other names are not collected', '?utm_other=a&xutm_source=b&utm_sourcex=c&ref=d&utm_=e', {}],
    ['brackets are another name', '?utm_source[]=a', {}],
    ['a name alone', '?utm_source&utm_medium', {}],
    ['nothing at all', '', {}],
  ])('%s', (_, rest, expected) => {
    expect(utm(rest)).toEqual(expected);
  });

  test('a value ends after 255 characters: whoever makes a link decides what stands in it', () => {
    expect(utm(`?utm_source=${'a'.repeat(300)}`).utm_source).toBe('a'.repeat(255));
  });

  test('… and never within a character', () => {
    expect(utm(`?utm_source=${'a'.repeat(254)}😀`).utm_source).toBe('a'.repeat(254));
    expect(utm(`?utm_source=${'a'.repeat(253)}😀`).utm_source).toBe(`${'a'.repeat(253)}😀`);
  });

  test('… nor is an address cut before it is found', () => {
    expect(utm(`?utm_source=${'a'.repeat(240)}+ada.lovelace@example.com`).utm_source).toBe(
      `${'a'.repeat(240)} redacted`,
    );
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'utm___proto__',
    'utm_constructor',
    'utm_toString',
    'hasOwnProperty',
  ])('the name %s is nothing special', (name) => {
    expect(read(`?${name}=x#${name}=y`)).toEqual(NONE);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe('click ids', () => {
  test('are collected under lower-case names, values untouched', () => {
    expect(read('?GCLID=AbC_-1&ScCid=X&li_fat_id=y%2Bz&fbclid=%20a%0Ab%20').clickIds).toEqual({
      gclid: 'AbC_-1',
      sccid: 'X',
      li_fat_id: 'y+z',
      fbclid: ' a\nb ',
    });
  });

  test('the first that is not empty counts', () => {
    expect(read('?gclid=&gclid=%20&gclid=A&gclid=B#gclid=C').clickIds).toEqual({ gclid: 'A' });
  });

  test('one of more than 1,000 characters is left out: a part of it would be none', () => {
    expect(read(`?gclid=${'a'.repeat(1000)}`).clickIds.gclid).toHaveLength(1000);
    expect(read(`?gclid=${'a'.repeat(1001)}`)).toEqual(NONE);
    expect(read(`?gclid=${'a'.repeat(1001)}&gclid=b`).clickIds).toEqual({ gclid: 'b' });
  });

  test.each(CLICK_IDS)('%s', (id) => {
    expect(read(`?${id}=Aa1`).clickIds).toEqual({ [id]: 'Aa1' });
  });

  test.each([
    ...['mc_eid', '_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 'hsCtaTracking', 'mkt_tok', '_kx', 'vero_id'],
    ...['ml_subscriber', 'wickedid', 'oly_enc_id', 'sfmc_id', 'bsft_uid', 'et_rid', 'ck_subscriber_id'],
    ...['_gl', '_ga', '_branch_match_id'],
  ])('%s names a person or a browser: not collected', (name) => {
    expect(read(`?${name}=x`)).toEqual(NONE);
  });
});
