import { describe, expect, test } from 'vitest';
import { referrerHost } from '../../../src/attribution/touch.ts';
import { nameSources } from '../../../src/optional/score/name-sources.ts';
import { leadOf } from '../support/lead.ts';
import { arrive, named, touchOf } from '../support/touch.ts';

const GOOGLE = 'https://www.google.com/';

describe('what names the source', () => {
  test.each([
    ['utm beats everything', '/?utm_source=LinkedIn&utm_medium=CPC&gclid=x', GOOGLE, 'linkedin', 'cpc', 'Paid Social'],
    ['a click id beats the referrer', '/?fbclid=x', GOOGLE, 'facebook', 'social', 'Organic Social'],
    ['a source alone is enough', '/?utm_source=acme', GOOGLE, 'acme', undefined, 'Unassigned'],
    ['a medium alone is enough', '/?utm_medium=Email', GOOGLE, undefined, 'email', 'Email'],
    [
      'a campaign alone leaves the source to the referrer',
      '/?utm_campaign=X',
      GOOGLE,
      'google',
      'organic',
      'Organic Search',
    ],
    ['… as does its id', '/?utm_id=5', 'https://news.example/', 'news.example', 'referral', 'Referral'],
    ['… and without one nothing is guessed', '/?utm_campaign=X', '', undefined, undefined, 'Unassigned'],
    ['… nor for its id', '/?utm_id=5', '', undefined, undefined, 'Unassigned'],
    ['… nor with our own site', '/?utm_campaign=X', 'https://example.com/', undefined, undefined, 'Unassigned'],
    ['a foreign referrer', '/', 'https://www.News.example/a?b', 'news.example', 'referral', 'Referral'],
    ['nothing of these', '/', '', '(direct)', '(none)', 'Direct'],
    ['our own site', '/', 'https://blog.example.com/', '(direct)', '(none)', 'Direct'],
    ['a referrer that is no address', '/', 'nonsense', '(direct)', '(none)', 'Direct'],
    [
      'a term alone says nothing of the source',
      '/?utm_term=x',
      'https://news.example/',
      'news.example',
      'referral',
      'Referral',
    ],
    ['empty parameters', '/?utm_source=&gclid=', GOOGLE, 'google', 'organic', 'Organic Search'],
    ['direct by name', '/?utm_source=(direct)&utm_medium=(none)', '', '(direct)', '(none)', 'Direct'],
    ['a newsletter', '/?utm_source=Newsletter', '', 'newsletter', undefined, 'Email'],
  ])('%s', (_, address, referrer, ...expected) => {
    expect(named(address, referrer)).toEqual(expected);
  });
});

describe('the script alone gives no names and no channel', () => {
  test.each([
    ['/', GOOGLE, 'google.com', 'referral'],
    ['/', 'https://lm.Facebook.com/l.php', 'lm.facebook.com', 'referral'],
    ['/', 'https://chatgpt.com/', 'chatgpt.com', 'referral'],
    ['/', 'https://mail.google.com/', 'mail.google.com', 'referral'],
    ['/', 'android-app://com.linkedin.android/', 'com.linkedin.android', 'referral'],
    ['/', '', '(direct)', '(none)'],
    ['/?utm_source=FB-Ads&utm_medium=Paid_Social', GOOGLE, 'fb-ads', 'paid_social'],
    ['/?utm_source=www.Google.com', GOOGLE, 'www.google.com', undefined],
    ['/?utm_campaign=X', GOOGLE, 'google.com', 'referral'],
    ['/?utm_campaign=X', '', undefined, undefined],
    ['/?s_kwcid=x', GOOGLE, 'google.com', 'cpc'],
    ['/?fbclid=x', GOOGLE, 'facebook', 'social'],
  ])('%s from %s: %s / %s', (address, referrer, source, medium) => {
    const { raw } = arrive(address, referrer);
    expect([raw.source, raw.medium]).toEqual([source, medium]);
    expect(raw).not.toHaveProperty('channel');
  });
});

describe('names and channels in a lead', () => {
  const named = (first: string, last: string, clickIds: Record<string, string> = {}, later = true) => {
    const touches = [first, last].map((address, at) => {
      const { raw } = arrive(address);
      return { ...raw, ...(later && at && { at: '2026-11-21T10:01:00.000Z' }) };
    });
    const [first_touch, last_touch] = touches as [(typeof touches)[0], (typeof touches)[0]];
    const lead = leadOf({
      attribution: { model: 'last_non_direct', first_touch, last_touch, click_ids: clickIds },
    });
    nameSources(lead);
    return lead;
  };
  const channels = ({ attribution }: ReturnType<typeof named>) => [
    attribution?.first_touch.channel,
    attribution?.last_touch.channel,
  ];

  test('are given to both touches', () => {
    expect(named('/?utm_source=FB', '/?utm_source=YT&utm_medium=CPC').attribution).toMatchObject({
      first_touch: { source: 'facebook', channel: 'Organic Social' },
      last_touch: { source: 'youtube', medium: 'cpc', channel: 'Paid Video' },
    });
  });

  test('click ids of a lead are those of its last touch, and of the first where that is the same', () => {
    const ids = { s_kwcid: 'x' };
    expect(channels(named('/?utm_source=a', '/?utm_source=b', ids))).toEqual(['Unassigned', 'Paid Other']);
    expect(channels(named('/?utm_source=a', '/?utm_source=a', ids, false))).toEqual(['Paid Other', 'Paid Other']);
  });

  test.each(['fb-ads', 'fb-ads&utm_medium=display', 'googleads', 'adwords', 'acme', 'newsletter'])(
    'a lead that is looked at twice keeps them: %s',
    (source) => {
      const lead = named(`/?utm_source=${source}`, `/?utm_source=${source}`);
      const once = structuredClone(lead);
      nameSources(lead);
      expect(lead).toEqual(once);
    },
  );

  test('a lead that knows nothing of where it came from has none', () => {
    const { attribution: _, ...lead } = leadOf();
    const before = structuredClone(lead);
    nameSources({ ...lead, attribution: undefined });
    expect(lead).toEqual(before);
  });
});

describe('one name for what is written in many ways', () => {
  test.each([
    ['Facebook.com', 'facebook'],
    ['m.facebook.com', 'facebook'],
    ['FB', 'facebook'],
    ['ig', 'instagram'],
    ['x.com', 'twitter'],
    ['t.co', 'twitter'],
    ['AdWords', 'google'],
    ['google.co.uk', 'google'],
    ['www.google.com', 'google'],
    ['chatgpt.com', 'chatgpt'],
    ['Hacker News', 'hackernews'],
    ['fb-ads', 'facebook'],
    ['google_ads', 'google'],
    ['com.linkedin.android', 'linkedin'],
    ['Acme.com', 'acme.com'],
    ['my  Blog', 'my  blog'],
    ['threads', 'threads'],
    ['downloads', 'downloads'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
  ])('%s: %s', (source, expected) => {
    expect(touchOf(`/?utm_source=${encodeURIComponent(source)}&utm_medium=x`).source).toBe(expected);
  });

  test('the raw value stays with the parameters, and a source of ads makes the visit paid', () => {
    expect(named('/?utm_source=facebook-ads')).toEqual(['facebook', undefined, 'Paid Social']);
  });
});

describe('what a referrer is', () => {
  test.each([
    ['https://www.google.com/', 'google', 'organic', 'Organic Search'],
    ['https://www.google.co.uk/', 'google', 'organic', 'Organic Search'],
    ['https://google.com.br/', 'google', 'organic', 'Organic Search'],
    ['https://images.google.de/', 'google', 'organic', 'Organic Search'],
    ['https://www.bing.com/', 'bing', 'organic', 'Organic Search'],
    ['https://cn.bing.com/', 'bing', 'organic', 'Organic Search'],
    ['https://duckduckgo.com/', 'duckduckgo', 'organic', 'Organic Search'],
    ['https://search.brave.com/', 'brave', 'organic', 'Organic Search'],
    ['https://uk.search.yahoo.com/', 'yahoo', 'organic', 'Organic Search'],
    ['https://search.yahoo.co.jp/', 'yahoo', 'organic', 'Organic Search'],
    ['https://yandex.ru/', 'yandex', 'organic', 'Organic Search'],
    ['https://ya.ru/', 'yandex', 'organic', 'Organic Search'],
    ['https://www.ecosia.org/', 'ecosia', 'organic', 'Organic Search'],
    ['https://search.seznam.cz/', 'seznam', 'organic', 'Organic Search'],
    ['android-app://com.google.android.googlequicksearchbox/', 'google', 'organic', 'Organic Search'],
    ['https://m.facebook.com/', 'facebook', 'referral', 'Organic Social'],
    ['https://lm.facebook.com/', 'facebook', 'referral', 'Organic Social'],
    ['https://l.instagram.com/', 'instagram', 'referral', 'Organic Social'],
    ['https://out.reddit.com/', 'reddit', 'referral', 'Organic Social'],
    ['https://t.co/', 'twitter', 'referral', 'Organic Social'],
    ['https://x.com/', 'twitter', 'referral', 'Organic Social'],
    ['https://lnkd.in/', 'linkedin', 'referral', 'Organic Social'],
    ['https://away.vk.com/', 'vk', 'referral', 'Organic Social'],
    ['https://bsky.app/', 'bluesky', 'referral', 'Organic Social'],
    ['https://github.com/', 'github', 'referral', 'Organic Social'],
    ['https://news.ycombinator.com/', 'hackernews', 'referral', 'Organic Social'],
    ['https://www.producthunt.com/', 'producthunt', 'referral', 'Organic Social'],
    ['https://statics.teams.cdn.office.net/', 'teams', 'referral', 'Organic Social'],
    ['android-app://com.slack/', 'slack', 'referral', 'Organic Social'],
    ['android-app://com.linkedin.android/', 'linkedin', 'referral', 'Organic Social'],
    ['android-app://org.telegram.messenger/', 'telegram', 'referral', 'Organic Social'],
    ['android-app://com.twitter.android/', 'twitter', 'referral', 'Organic Social'],
    ['https://www.youtube.com/', 'youtube', 'referral', 'Organic Video'],
    ['android-app://com.google.android.youtube/', 'youtube', 'referral', 'Organic Video'],
    ['https://vimeo.com/', 'vimeo', 'referral', 'Organic Video'],
    ['https://www.amazon.co.uk/', 'amazon', 'referral', 'Organic Shopping'],
    ['https://www.etsy.com/', 'etsy', 'referral', 'Organic Shopping'],
    ['https://mail.google.com/', 'gmail', 'email', 'Email'],
    ['android-app://com.google.android.gm/', 'gmail', 'email', 'Email'],
    ['https://outlook.live.com/', 'outlook', 'email', 'Email'],
    ['https://us.mg5.mail.yahoo.com/', 'yahoomail', 'email', 'Email'],
    ['https://webmail.company.example/', 'webmail.company.example', 'email', 'Email'],
    ['https://mail.rambler.ru/', 'mail.rambler.ru', 'email', 'Email'],
    ['https://chatgpt.com/', 'chatgpt', 'ai-assistant', 'AI Assistant'],
    ['https://chat.openai.com/', 'chatgpt', 'ai-assistant', 'AI Assistant'],
    ['https://claude.ai/', 'claude', 'ai-assistant', 'AI Assistant'],
    ['https://www.perplexity.ai/', 'perplexity', 'ai-assistant', 'AI Assistant'],
    ['https://gemini.google.com/', 'gemini', 'ai-assistant', 'AI Assistant'],
    ['https://copilot.microsoft.com/', 'copilot', 'ai-assistant', 'AI Assistant'],
    ['android-app://com.android.chrome/', 'com.android.chrome', 'referral', 'Referral'],
  ])('%s: %s / %s', (referrer, ...expected) => {
    expect(named('/', referrer)).toEqual(expected);
  });

  test.each([
    ['x.com', 'https://www.netflix.com/'],
    ['x.com', 'https://fedex.com/'],
    ['t.co', 'https://microsoft.com/'],
    ['t.co', 'https://t.company.com/'],
    ['t.co', 'https://xxt.co/'],
    ['google', 'https://google.evil.example/'],
    ['google', 'https://notgoogle.com/'],
    ['google', 'https://docs.google.com/'],
    ['google', 'https://support.google.com/'],
    ['yahoo', 'https://finance.yahoo.com/'],
    ['amazon', 'https://aws.amazon.com/'],
    ['facebook', 'https://facebook.com.evil.example/'],
    ['facebook', 'https://evil-facebook.com/'],
    ['facebook', 'https://facebook.example/'],
    ['instagram', 'https://ig.com/'],
    ['gemini', 'https://gemini.com/'],
    ['wikipedia', 'https://notwikipedia.org/'],
    ['medium', 'https://medium.example/'],
  ])('no %s: %s', (_, referrer) => {
    const host = new URL(referrer).hostname.replace(/^www\./, '');
    expect(named('/', referrer)).toEqual([host, 'referral', 'Referral']);
  });
});

describe('a return from paying or signing in is no arrival', () => {
  test.each([
    ...['www.paypal.com', 'checkout.stripe.com', 'stripe.com', 'pay.klarna.com', 'live.adyen.com', 'mollie.com'],
    ...['squareup.com', 'connect.squareup.com', 'pay.google.com', 'checkout.acme.example', 'pay2.acme.example'],
    ...[
      'accounts.google.com',
      'accounts.google.co.uk',
      'login.microsoftonline.com',
      'login.live.com',
      'login.yahoo.com',
    ],
    ...[
      'appleid.apple.com',
      'acme.auth0.com',
      'acme.eu.auth0.com',
      'acme.okta.com',
      'login.acme.example',
      'sso.acme.example',
      'signin.acme.example',
      'auth.acme.example',
    ],
  ])('%s', (host) => {
    expect(named('/', `https://${host}/x`)).toEqual(['(direct)', '(none)', 'Direct']);
    expect(named('/?utm_campaign=x', `https://${host}/x`)).toEqual([undefined, undefined, 'Unassigned']);
  });

  test.each([
    ...['notpaypal.com', 'stripe.example', 'oktaa.com', 'mystripe.com', 'authors.example', 'stripe.com.evil.example'],
    ...['login.example', 'pay.example', 'authors.acme.example', 'payments.acme.example', 'my-login.acme.example'],
  ])('%s is', (host) => {
    expect(named('/', `https://${host}/`)).toEqual([host, 'referral', 'Referral']);
  });

  test("the owner's list", () => {
    const exclude = ['partner.example', '*.pay.example'];
    expect(named('/', 'https://www.partner.example/', exclude)[0]).toBe('(direct)');
    expect(named('/', 'https://eu.pay.example/', exclude)[0]).toBe('(direct)');
    expect(named('/', 'https://blog.partner.example/a?b', exclude)).toEqual(['(direct)', '(none)', 'Direct']);
    expect(named('/', 'https://notpartner.example/', exclude)[0]).toBe('notpartner.example');
    expect(named('/', 'https://news.example/', exclude)[0]).toBe('news.example');
    expect(named('/?utm_source=partner.example', 'https://partner.example/', exclude)[0]).toBe('partner.example');
  });
});

test('parts carry the names of the payload; only source and medium are lower-cased', () => {
  expect(
    touchOf(
      '/Guide?utm_source=A&utm_medium=B&utm_campaign=C&utm_id=D&utm_term=E&utm_content=F&utm_source_platform=G&utm_creative_format=H&utm_marketing_tactic=I&gclid=J#x',
      'https://t.example/p?q=secret#frag',
    ),
  ).toEqual({
    at: '2026-11-21T10:00:00.000Z',
    channel: 'Paid Other',
    source: 'a',
    medium: 'b',
    campaign: 'C',
    campaign_id: 'D',
    term: 'E',
    content: 'F',
    source_platform: 'G',
    creative_format: 'H',
    marketing_tactic: 'I',
    click_id: 'J',
    click_id_type: 'gclid',
    landing_page: 'https://example.com/Guide',
    referrer: 'https://t.example/p',
  });
});

test('of several click ids the one of a paid click names the touch', () => {
  expect(touchOf('/?fbclid=f&gclid=G1')).toMatchObject({ click_id_type: 'gclid', click_id: 'G1' });
  expect(touchOf('/?utm_source=acme&fbclid=F')).toMatchObject({
    source: 'acme',
    click_id_type: 'fbclid',
    click_id: 'F',
  });
});

test('without a referrer there is none in the touch', () => {
  expect(touchOf('/').referrer).toBeUndefined();
});

describe('own hosts', () => {
  test.each([
    ['https://example.com/', 'https://example.com/other', undefined],
    ['https://www.example.com/', 'https://example.com/', undefined],
    ['https://example.com/', 'https://www.example.com/', undefined],
    ['https://example.com/', 'https://blog.example.com/', undefined],
    ['https://shop.example.com/', 'https://example.com/', undefined],
    ['https://shop.example.com/', 'https://blog.example.com/', undefined],
    ['https://shop.example.co.uk/', 'https://blog.example.co.uk/', undefined],
    ['https://a.example.co.uk/', 'https://other.co.uk/', 'other.co.uk'],
    ['https://ada.github.io/', 'https://bob.github.io/', 'bob.github.io'],
    ['https://ada.github.io/', 'https://ada.github.io/x', undefined],
    ['https://example.com/', 'http://example.com:8080/', undefined],
    ['https://example.com/', 'https://EXAMPLE.COM/', undefined],
    ['https://example.com/', 'https://notexample.com/', 'notexample.com'],
    ['https://notexample.com/', 'https://example.com/', 'example.com'],
    ['https://example.com/', 'https://example.com.evil.example/', 'example.com.evil.example'],
    ['https://example.com/', 'https://example.org/', 'example.org'],
    ['https://example.com/', 'https://www.news.example/', 'news.example'],
    ['https://example.com/', '', undefined],
    ['https://example.com/', 'about:blank', undefined],
    ['http://localhost:3000/', 'http://localhost:4000/', undefined],
    ['http://127.0.0.1/', 'http://10.0.0.1/', '10.0.0.1'],
    ['https://x.com/', 'https://netflix.com/', 'netflix.com'],
  ])('on %s the referrer %s is %s', (url, referrer, host) => {
    expect(referrerHost(new URL(url), referrer)).toBe(host);
  });
});
