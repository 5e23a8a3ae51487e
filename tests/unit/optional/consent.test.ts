import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConsentMode, watchConsentMode } from '../../../src/optional/consent/consent-mode.ts';
import { consent } from '../../../src/optional/consent/index.ts';
import { watchTcf } from '../../../src/optional/consent/tcf.ts';
import { siteOf } from '../support/site.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As gtag() does it: with its arguments object. */
function gtag(..._: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: that is what it pushes
  return arguments;
}
const YES = { analytics_storage: 'granted', ad_storage: 'granted' };
const NO = { analytics_storage: 'denied', ad_storage: 'denied' };
const EU = { region: ['DE', 'FR'] };

describe('Google Consent Mode', () => {
  test.each<[string, unknown[], boolean | undefined]>([
    ['nothing said', [], undefined],
    ['other entries', [{ event: 'gtm.js' }, null, 5, 'consent', gtag('config', 'G-1'), ['consent']], undefined],
    ['a yes', [gtag('consent', 'default', NO), gtag('consent', 'update', YES)], true],
    ['a no', [gtag('consent', 'default', YES), gtag('consent', 'update', NO)], false],
    ['a yes, withdrawn', [gtag('consent', 'update', YES), gtag('consent', 'update', NO)], false],
    ['a yes to one of the two', [gtag('consent', 'update', { ...NO, analytics_storage: 'granted' })], false],
    ['a yes to one, nothing of the other', [gtag('consent', 'update', { analytics_storage: 'granted' })], undefined],
    ['a default of no: nobody has answered', [gtag('consent', 'default', NO)], undefined],
    ['a default of yes', [gtag('consent', 'default', YES)], true],
    ['a default that comes after the answer', [gtag('consent', 'update', NO), gtag('consent', 'default', YES)], false],
    ['a yes after which a default says no', [gtag('consent', 'update', YES), gtag('consent', 'default', NO)], true],
    ['a yes for some regions', [gtag('consent', 'default', { ...YES, ...EU })], undefined],
    ['a no for some', [gtag('consent', 'default', { ...NO, ...EU }), gtag('consent', 'default', YES)], undefined],
    [
      'the same, the other way round',
      [gtag('consent', 'default', YES), gtag('consent', 'default', { ...NO, ...EU })],
      undefined,
    ],
    [
      'an answer after defaults by region',
      [gtag('consent', 'default', { ...NO, ...EU }), gtag('consent', 'update', YES)],
      true,
    ],
    ['words that are none', [gtag('consent', 'update', { analytics_storage: true, ad_storage: 1 })], undefined],
    ['no words at all', [gtag('consent', 'update'), gtag('consent', 'update', null), gtag('consent')], undefined],
    ['an array in the place of arguments', [['consent', 'update', YES]], true],
  ])('%s', (_, dataLayer, granted) => {
    expect(readConsentMode({ dataLayer })).toBe(granted);
  });

  test.each([undefined, null, 5, 'text', {}, { length: 1 }, () => {}])(
    'a dataLayer like %s says nothing',
    (dataLayer) => {
      expect(readConsentMode({ dataLayer })).toBeUndefined();
    },
  );

  test('nor does one that throws', () => {
    const no = { get: () => expect.unreachable() };
    expect(readConsentMode(Object.defineProperty({}, 'dataLayer', no))).toBeUndefined();
    expect(readConsentMode({ dataLayer: [Object.defineProperty({}, '0', no)] })).toBeUndefined();
  });

  /** A page, and what it is told. */
  function watch(...dataLayer: unknown[]) {
    const page = Object.assign(new EventTarget(), { dataLayer });
    const told: boolean[] = [];
    watchConsentMode(page as never, (granted) => told.push(granted));
    return { page, told, gtag: (...said: unknown[]) => page.dataLayer.push(gtag(...said)) };
  }

  test.each([
    ['a moment later', 0],
    ['two seconds later', 1999],
  ])('a banner that remembers its answer %s is heard', (_, wait) => {
    const { told, gtag } = watch(gtag0('default', NO));
    vi.advanceTimersByTime(wait);
    gtag('consent', 'update', YES);
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([true]);
  });

  test.each(['load', 'click', 'keyup'])('%s is followed by another look, and each answer is told once', (type) => {
    const { page, told, gtag } = watch(gtag0('update', YES));
    vi.advanceTimersByTime(60_000);
    page.dispatchEvent(new Event(type));
    gtag('consent', 'update', NO);
    vi.advanceTimersByTime(2000);
    page.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([true, false]);
  });

  test('Tag Manager throws old entries away: an answer stays', () => {
    const { page, told } = watch(gtag0('update', YES));
    page.dataLayer.length = 0;
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([true]);
  });
});

const gtag0 = (kind: string, said: object) => gtag('consent', kind, said);

describe('TCF', () => {
  /** A banner; `say` is its answer. */
  function banner() {
    const hear: ((data: unknown, success?: unknown) => void)[] = [];
    const api = vi.fn((_: string, __: number, callback: (typeof hear)[0]) => void hear.push(callback));
    return {
      api,
      say(data: unknown, success: unknown = true) {
        for (const callback of hear) callback(data, success);
      },
    };
  }
  const answer = (consents: unknown, eventStatus = 'tcloaded') => ({
    eventStatus,
    gdprApplies: true,
    purpose: { consents },
  });

  test.each<[string, unknown, unknown, boolean[]]>([
    ['purpose 1 agreed to', answer({ 1: true }), true, [true]],
    ['by a click', answer({ 1: true }, 'useractioncomplete'), true, [true]],
    ['refused', answer({ 1: false, 2: true }), true, [false]],
    ['nothing agreed to', answer({}), true, [false]],
    ['something that is not true', answer({ 1: 'yes' }), true, [false]],
    ['the law does not apply', { eventStatus: 'tcloaded', gdprApplies: false }, true, [true]],
    ['the question is still on screen', answer({ 1: true }, 'cmpuishown'), true, []],
    ['a failure', answer({ 1: true }), false, []],
    ['nothing', null, true, []],
    ['no purposes', { eventStatus: 'tcloaded' }, true, [false]],
  ])('%s', (_, data, success, expected) => {
    const { api, say } = banner();
    const told: boolean[] = [];
    watchTcf({ __tcfapi: api } as never, (granted) => told.push(granted));
    expect(api).toHaveBeenCalledWith('addEventListener', 2, expect.any(Function));
    say(data, success);
    expect(told).toEqual(expected);
  });

  test.each([
    [9500, true],
    [10_500, false],
  ])('a banner that comes after %d ms: heard %s', (ms, heard) => {
    const { api, say } = banner();
    const page: { __tcfapi?: unknown } = {};
    const told: boolean[] = [];
    watchTcf(page as never, (granted) => told.push(granted));
    vi.advanceTimersByTime(ms);
    page.__tcfapi = api;
    vi.advanceTimersByTime(60_000);
    say(answer({ 1: true }));
    expect(told).toEqual(heard ? [true] : []);
  });

  test.each<[string, object]>([
    ['a frame', { __tcfapi: {} }],
    ['a text', { __tcfapi: 'x' }],
    ['a function that throws', { __tcfapi: () => expect.unreachable() }],
    ['a trap', Object.defineProperty({}, '__tcfapi', { get: () => expect.unreachable() })],
  ])('a page that has %s by that name says nothing', (_, page) => {
    const tell = vi.fn();
    expect(() => watchTcf(page as never, tell)).not.toThrow();
    vi.advanceTimersByTime(20_000);
    expect(tell).not.toHaveBeenCalled();
  });

  /** The whole script, on a page with these globals. */
  function script(globals: object) {
    vi.stubGlobal('window', Object.assign(new EventTarget(), globals));
    const { site, answers } = siteOf();
    consent().page!(site);
    vi.advanceTimersByTime(20_000);
    return answers;
  }

  test('without either there is no answer', () => {
    expect(script({})).toEqual([]);
  });

  test('Consent Mode answers where there is no TCF, or something else of that name', () => {
    expect(script({ dataLayer: [gtag0('update', YES)] })).toEqual([true]);
    expect(script({ dataLayer: [gtag0('update', NO)], __tcfapi: {} })).toEqual([false]);
  });

  test('where a banner can be asked, nobody answers in its place', () => {
    const { api, say } = banner();
    const answers = script({ dataLayer: [gtag0('default', YES)], __tcfapi: api });
    expect(answers).toEqual([]);
    say(answer({ 1: true }));
    say(answer({ 1: false }, 'useractioncomplete'));
    expect(answers).toEqual([true, false]);
  });
});
