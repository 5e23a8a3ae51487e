import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelOf, findShort } from '../../../src/attribution/channel.ts';
import { classify } from '../../../src/attribution/classify.ts';
import { CLICK_IDS } from '../../../src/attribution/click-ids.ts';
import { isListed, siteOf } from '../../../src/attribution/hosts.ts';
import { UTM } from '../../../src/attribution/params.ts';
import { touchSchema } from '../../../src/lead/schema.ts';
import { redact } from '../../../src/platform/redact.ts';
import { classifyTouch } from '../../../src/receiver/classify.ts';
import { arrive as arriveAt } from '../support/touch.ts';

const CHANNELS =
  'Direct|Cross-network|Paid Shopping|Paid Search|Paid Social|Paid Video|Display|Paid Other|AI Assistant|Organic Shopping|Organic Social|Organic Video|Organic Search|Referral|Email|Affiliates|Audio|SMS|Mobile Push Notifications|Unassigned'.split(
    '|',
  );
const NAMES = [...UTM.map((name) => `utm_${name}`), ...CLICK_IDS];

const anyText = fc.string({ unit: 'grapheme', maxLength: 400 });
const telling = fc.constantFrom('google', 'facebook', 'fb-ads', 'cpc', 'email', 'social', 'organic', 'display', 'acme');
const name = fc.oneof(
  fc.constantFrom(...NAMES, '__proto__', 'constructor', 'mc_eid', '_kx'),
  fc.string({ maxLength: 9 }),
);
const pairs = fc.array(fc.tuple(name, fc.oneof(anyText, telling)), { maxLength: 12 });
const query = fc.oneof(
  pairs.map((list) => `${new URLSearchParams(list)}`),
  pairs.map((list) => list.map(([key, value]) => `${key}=${value}`).join('&')),
  anyText,
);
const referrer = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom('', 'https://www.google.com/', 'android-app://com.slack/', 'https://a.b.co.uk/'),
  anyText,
);

const arrive = (search: string, hash: string, from: string) => {
  const url = new URL('https://example.com/');
  url.search = search;
  url.hash = hash;
  return arriveAt(url, from, ['*.own.example']);
};

describe('whatever the address says', () => {
  test('nothing throws, values are bounded, and the touch fits the contract', () => {
    fc.assert(
      fc.property(query, query, referrer, (search, hash, from) => {
        const { params, raw, touch } = arrive(search, hash, from);
        for (const [key, value] of Object.entries(params.utm)) {
          expect(UTM).toContain(key.slice(4));
          expect(value.length).toBeGreaterThan(0);
          expect(value.length).toBeLessThanOrEqual(255);
          expect(value).toBe(value.trim());
          expect(value).not.toMatch(/\p{Cc}|\p{Cs}/u);
        }
        for (const [key, value] of Object.entries(params.clickIds)) {
          expect(CLICK_IDS).toContain(key);
          expect(value.trim()).not.toBe('');
          expect(value.length).toBeLessThanOrEqual(1000);
        }
        expect(raw).not.toHaveProperty('channel');
        // by the short list, and by the full one of a receiver
        for (const each of [raw, touch, { ...raw, ...classifyTouch(raw, params.clickIds) }]) {
          expect(touchSchema.safeParse(JSON.parse(JSON.stringify(each))).success).toBe(true);
          if (each !== raw) expect(CHANNELS).toContain(each.channel);
          expect(each.source).toBe(each.source?.toLowerCase());
          expect(each.medium).toBe(each.medium?.toLowerCase());
        }
        const { source, medium } = classify(touch, findShort);
        expect({ source, medium }).toEqual({ source: touch.source, medium: touch.medium });
        expect(touch.landing_page).not.toContain('?');
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Object.getPrototypeOf(params.utm)).toBe(Object.prototype);
      }),
      { numRuns: 500 },
    );
  });

  test('an e-mail address stands nowhere but in a click id', () => {
    const address = fc.emailAddress().filter((text) => /[\w.+-]@/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...UTM), address, fc.boolean(), (name, email, isHash) => {
        const text = `${new URLSearchParams([[`utm_${name}`, `for ${email}, now`]])}`;
        const { params, touch } = isHash ? arrive('', `/p?${text}`, '') : arrive(text, '', '');
        expect(params.utm[`utm_${name}`]).toMatch(/^for .*redacted.*, now$/);
        expect(JSON.stringify([params, touch]).toLowerCase()).not.toContain(email.toLowerCase());
      }),
    );
  });

  test('parameters that are not ours change nothing, wherever they stand', () => {
    const other = fc.tuple(
      fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => !NAMES.includes(key)),
      fc.string({ maxLength: 20 }),
    );
    const ours = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(anyText, telling)), {
      selector: ([key]) => key,
      maxLength: 6,
    });
    const mixed = fc
      .tuple(ours, fc.array(other, { maxLength: 4 }))
      .chain(([own, rest]) =>
        fc.tuple(fc.constant(own), fc.shuffledSubarray([...own, ...rest], { minLength: own.length + rest.length })),
      );
    fc.assert(
      fc.property(mixed, referrer, ([own, all], from) => {
        const [plain, other] = [own, all].map((list) => arrive(`${new URLSearchParams(list)}`, '', from));
        expect(other).toEqual(plain);
      }),
    );
  });

  test('what was encoded comes back, in the query and in the fragment', () => {
    const word = fc.stringMatching(/^[!-~]([ -~]{0,60}[!-~])?$/);
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), word, (key, value) => {
        const text = `${new URLSearchParams([[key, value]])}`;
        const { utm, clickIds } = arrive(text, '', '').params;
        // of people only that there was one
        expect({ ...utm, ...clickIds }).toEqual({ [key]: key.startsWith('utm_') ? redact(value) : value });
        for (const hash of [text, `/path?${text}`, `!/a=b/?${text}`]) {
          expect(arrive('', hash, '').params).toEqual({ utm, clickIds });
        }
      }),
    );
  });
});

describe('the pieces', () => {
  test('channelOf knows only its names, in any case of letters', () => {
    const text = fc.option(fc.oneof(anyText, telling), { nil: undefined });
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (source, medium, campaign, paid) => {
        const channel = channelOf({ source, medium, campaign, paid });
        expect(CHANNELS).toContain(channel);
        if (paid && source !== '(direct)') expect(channel).toMatch(/^Paid|Display|Cross-network/);
      }),
    );
  });

  test('a site is the end of its hosts, and its own site', () => {
    fc.assert(
      fc.property(fc.domain(), fc.stringMatching(/^[a-z]{1,5}$/), (host, below) => {
        const site = siteOf(host);
        expect(`.${host}`.endsWith(`.${site}`)).toBe(true);
        expect(siteOf(site)).toBe(site);
        expect(siteOf(host)).toBe(siteOf(site === host && site.split('.').length === 2 ? host : `${below}.${host}`));
      }),
    );
  });

  test('no entry of a list throws', () => {
    fc.assert(fc.property(anyText, fc.domain(), (entry, host) => typeof isListed(host, [entry]) === 'boolean'));
  });

  test('an entry of a list is a host and everything below it, however it is written', () => {
    // hosts come without it, see hostOf()
    const plain = fc.domain().filter((host) => !/^www\./i.test(host));
    fc.assert(
      fc.property(plain, fc.stringMatching(/^[a-z]{1,5}$/), (host, below) => {
        for (const entry of [host, `.${host}`, `*.${host}`, `www.${host}`, host.toUpperCase()]) {
          expect(isListed(host.toLowerCase(), [entry])).toBe(true);
          expect(isListed(`${below}.${host.toLowerCase()}`, [entry])).toBe(true);
          expect(isListed(`${below}${host.toLowerCase()}`, [entry])).toBe(false);
          expect(isListed(`${host.toLowerCase()}.${below}0`, [entry])).toBe(false);
        }
      }),
    );
  });
});
