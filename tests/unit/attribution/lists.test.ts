import { describe, expect, test } from 'vitest';
import { findShort } from '../../../src/attribution/channel.ts';
import { createFinder } from '../../../src/attribution/lists/find.ts';
import FULL from '../../../src/attribution/lists/full.ts';
import { makeLists, read, readChoice, readGa4, readMatomo } from '../../../src/attribution/lists/make.mjs';
import SHORT from '../../../src/attribution/lists/short.ts';
import { categoryOf, channelOf, classifyTouch } from '../../../src/receiver/classify.ts';
import { arrive } from '../support/touch.ts';

const made = makeLists(read, createFinder);
const findFull = createFinder(FULL);

type Row = ReturnType<typeof readChoice>[number];

describe('the generated lists', () => {
  test('are what make.mjs writes from the choice and the reference lists', () => {
    expect(SHORT, 'run node src/attribution/lists/make.mjs').toBe(made.short);
    expect(FULL).toBe(made.full);
  });

  test('the short one knows a quarter of the names in the reference lists', () => {
    expect(Math.round(made.coverage * 100)).toBe(27);
    expect(made.all).toBe(1497);
  });
});

describe('the short list', () => {
  const rows = readChoice(read('choice.txt'));

  test.each(rows)('$keys: $category', ({ keys, category }) => {
    for (const key of keys) {
      const plain = key.replace(/^=/, '').replace(/\.$/, '.com');
      const found = findShort(plain);
      expect(found, key).toBeDefined();
      expect(found!.category ?? 'none', key).toBe(category);
      expect(findShort(plain.toUpperCase()), key).toBe(found);
      expect(found, key).toBe(findShort(found!.name));
      if (!key.startsWith('='))
        expect(findShort(`some.${plain.includes('.') ? plain : `${plain}.com`}`)?.name).toBe(found!.name);
      if (plain.includes('.')) expect(findShort(`no${plain}`)?.name, key).not.toBe(found!.name);
    }
  });

  test('no name is written twice', () => {
    const keys = rows.flatMap((row) => row.keys);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('how a list is written', () => {
  const find = createFinder('alpha,=beta.,t.co =tee|gamma.org,e.,=ig|x.google.com');

  test.each([
    ['alpha', 'alpha'],
    ['alpha.com', 'alpha'],
    ['www.alpha.com', 'alpha'],
    ['a.b.alpha.com', 'alpha'],
    ['com.alpha.android', 'alpha'],
    ['alpha.org', undefined],
    ['x.alpha', undefined],
    ['beta', 'beta'],
    ['beta.com', 'beta'],
    ['beta.co.uk', 'beta'],
    ['beta.com.au', 'beta'],
    ['beta.evil.example', undefined],
    ['sub.beta.com', undefined],
    ['gamma', 'gamma'],
    ['a.gamma.org', 'gamma'],
    ['gamma.com', undefined],
    ['e.de', 'e'],
    ['m.e.co.uk', 'e'],
    ['ig', 'ig'],
    ['ig.com', undefined],
    ['tee', 't'],
    ['microsoft.com', undefined],
    ['t.company.com', undefined],
    ['google.com', undefined],
    ['x.google.com', 'x'],
    ['', undefined],
    ['.', undefined],
    ['...', undefined],
    ['com.', undefined],
  ])('%s: %s', (text, name) => {
    expect(find(text)?.name).toBe(name);
  });
});

describe('the full list', () => {
  /** What the list says otherwise than a reference list does. */
  const differing = (rows: Row[]) =>
    rows.flatMap(({ keys, category }) =>
      keys
        .map((key) => key.replace(/^=/, '').replace(/\.$/, '.com'))
        .filter((key) => key === key.toLowerCase() && findFull(key)?.category !== category)
        .map((key) => `${key} ${findFull(key)?.category}`),
    );

  test('has all of GA4, but for webmail and where visitors pay', () => {
    const rows = readGa4(read('data/ga4-source-categories.csv'));
    expect(rows.length).toBeGreaterThan(500);
    expect([...new Set(differing(rows))]).toEqual([
      'checkout.shopify.com undefined',
      'checkout.stripe.com undefined',
      'email.seznam.cz email',
      'mail.rambler.ru email',
      'mail.yandex.ru email',
      'stripe undefined',
    ]);
  });

  test.each([
    [
      'matomo-socials.yml',
      'social',
      // video is GA4's word
      [
        'bilibili.com video',
        'pay.reddit.com undefined',
        'login.tagged.com undefined',
        'youtube.com video',
        'youtu.be video',
      ].concat('vimeo.com video', 'login.live.com undefined'),
    ],
    ['matomo-ai-assistants.yml', 'ai', []],
    [
      'matomo-search-engines.yml',
      'search',
      ['chat.openai.com ai', 'chatgpt.com ai', 'facebook.com social', 'perplexity.ai ai', 'you.com ai'],
    ],
  ])('has all of %s, but for what an earlier list says', (file, category, others) => {
    const rows = readMatomo(read(`data/${file}`), category);
    expect(rows.length).toBeGreaterThan(15);
    expect(differing(rows)).toEqual(others);
  });
});

describe('what a receiver makes of a touch', () => {
  const at = '2026-11-21T10:00:00.000Z';
  const LILO = { source: 'search.lilo.org', medium: 'referral', referrer: 'https://search.lilo.org/' };
  const classified = (touch: object, clickIds?: Record<string, string>) => {
    const { source, medium, channel } = classifyTouch({ at, ...touch }, clickIds);
    return [source, medium, channel];
  };

  test.each<[string, object, Record<string, string> | undefined, (string | undefined)[]]>([
    [
      'a source that the script did not know',
      { source: 'myspace' },
      undefined,
      ['myspace', undefined, 'Organic Social'],
    ],
    [
      'a referrer that turns out to be a search engine',
      { ...LILO, channel: 'Referral' },
      undefined,
      ['lilo', 'organic', 'Organic Search'],
    ],
    [
      "… but not against the link's maker",
      { ...LILO, referrer: 'https://news.example/' },
      undefined,
      ['lilo', 'referral', 'Organic Search'],
    ],
    ['… nor without a referrer', { ...LILO, referrer: undefined }, undefined, ['lilo', 'referral', 'Organic Search']],
    ['… nor another medium', { ...LILO, medium: 'link' }, undefined, ['lilo', 'link', 'Organic Search']],
    [
      'somebody on a platform is not the platform',
      { source: 'ada.wordpress.com', medium: 'referral' },
      undefined,
      ['ada.wordpress.com', 'referral', 'Referral'],
    ],
    [
      'the platform',
      { source: 'wordpress.com', medium: 'referral' },
      undefined,
      ['wordpress', 'referral', 'Organic Social'],
    ],
    ['a source of ads', { source: 'fb-ads' }, undefined, ['facebook', undefined, 'Paid Social']],
    ['… that only this list knows', { source: 'myspace_ads' }, undefined, ['myspace', undefined, 'Paid Social']],
    [
      'the click id of the touch says that it was paid',
      { source: 'myspace', medium: 'social', click_id_type: 'gclid' },
      undefined,
      ['myspace', 'social', 'Paid Social'],
    ],
    [
      '… as do those beside it',
      { source: 'myspace', click_id_type: 'fbclid' },
      { fbclid: 'x', s_kwcid: 'y' },
      ['myspace', undefined, 'Paid Social'],
    ],
    [
      '… but for those of a share',
      { source: 'myspace', click_id_type: 'fbclid' },
      { fbclid: 'x', mc_cid: 'y' },
      ['myspace', undefined, 'Organic Social'],
    ],
    ['direct', { source: '(direct)', medium: '(none)' }, undefined, ['(direct)', '(none)', 'Direct']],
    ['tagged, with no source', { campaign: 'x' }, undefined, [undefined, undefined, 'Unassigned']],
    [
      'an unknown site',
      { source: 'news.example', medium: 'referral', referrer: 'https://news.example/' },
      undefined,
      ['news.example', 'referral', 'Referral'],
    ],
  ])('%s', (_, touch, clickIds, expected) => {
    expect(classified(touch, clickIds)).toEqual(expected);
  });

  test('what is not known is not there', () => {
    expect(classifyTouch({ at, campaign: 'x' })).toStrictEqual({ channel: 'Unassigned' });
  });

  test.each([
    ['/', 'https://search.lilo.org/?q=x', ['lilo', 'organic', 'Organic Search']],
    ['/', 'https://www.google.co.uk/', ['google', 'organic', 'Organic Search']],
    ['/?utm_source=MySpace.com&utm_medium=CPC', '', ['myspace', 'cpc', 'Paid Social']],
    ['/?utm_campaign=x', 'https://ada.wordpress.com/', ['ada.wordpress.com', 'referral', 'Referral']],
    ['/?hsa_net=AdWords', '', ['google', 'cpc', 'Paid Search']],
  ])('as the script sends it: %s from %s', (address, referrer, expected) => {
    const { raw, touch, params } = arrive(address, referrer);
    expect(classified(raw, params.clickIds)).toEqual(expected);
    // and with the names of the short list, from a page with insights
    expect(classified(touch, params.clickIds)).toEqual(expected);
  });

  // classify() does not look at `channel`, and the source says no more that it was of ads
  test('what was paid stays paid', () => {
    expect(classified({ source: 'facebook', channel: 'Paid Social' })).toEqual(['facebook', undefined, 'Paid Social']);
  });

  test('a channel by the full list', () => {
    expect(channelOf({ source: 'myspace', medium: 'cpc' })).toBe('Paid Social');
    expect(categoryOf('MySpace.com')).toBe('social');
    expect(categoryOf('inbox')).toBeUndefined();
  });
});
