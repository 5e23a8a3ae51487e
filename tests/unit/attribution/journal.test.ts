import { afterEach, describe, expect, test, vi } from 'vitest';
import { openJournal } from '../../../src/attribution/journal.ts';
import { attributionSchema } from '../../../src/lead/schema.ts';
import { signalsOf, telling } from '../../../src/optional/score/telling.ts';
import { memoryStorage } from '../support/storage.ts';

const START = Date.UTC(2026, 10, 21, 10);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

interface Visitor {
  storage?: Storage | undefined;
  gpc?: boolean;
  /** Between two pages. */
  pause?: number;
}

/** A visitor: each `view` is a page that loads, a minute after the last unless told otherwise. */
function visit({ storage = memoryStorage(), gpc = false, pause = MINUTE }: Visitor = {}) {
  let now = START - pause;
  return (address: string, referrer = '', later = pause) => {
    now += later;
    const journal = openJournal({ url: new URL(address, 'https://example.com/'), referrer, now: () => now, gpc });
    journal.keep(storage);
    return journal.attribution(now);
  };
}

/** One page, without a storage. */
const page = (address = '/', referrer = '') =>
  openJournal({ url: new URL(address, 'https://example.com/'), referrer, now: () => START });

afterEach(() => void vi.unstubAllGlobals());

describe('the first page of a visit', () => {
  test('is the first touch and the last', () => {
    expect(visit()('/a?utm_source=Acme&gclid=G', 'https://google.com/')).toEqual({
      model: 'last_non_direct',
      first_touch: expect.objectContaining({
        at: '2026-11-21T10:00:00.000Z',
        source: 'acme',
        landing_page: 'https://example.com/a',
      }),
      last_touch: expect.objectContaining({ at: '2026-11-21T10:00:00.000Z', source: 'acme', click_id: 'G' }),
      click_ids: { gclid: 'G' },
      utm: { utm_source: 'Acme' },
      touch_count: 1,
      pageviews: 1,
      seconds_to_lead: 0,
    });
  });

  test('is a touch also when it is direct', () => {
    expect(visit()('/').last_touch).toMatchObject({ source: '(direct)', medium: '(none)' });
  });
});

describe('later pages', () => {
  test('the first touch is written once', () => {
    const view = visit();
    view('/?utm_source=a');
    view('/?utm_source=b');
    const { first_touch, last_touch, touch_count, utm } = view('/?utm_source=c');
    expect([first_touch.source, last_touch.source, touch_count, utm]).toEqual(['a', 'c', 3, { utm_source: 'c' }]);
  });

  test('direct never replaces a known touch', () => {
    const view = visit();
    view('/?utm_source=a');
    expect(view('/')).toMatchObject({
      last_touch: { source: 'a' },
      utm: { utm_source: 'a' },
      touch_count: 1,
      pageviews: 2,
    });
  });

  test('a known source replaces a direct one, and the direct one stays the first', () => {
    const view = visit();
    view('/');
    expect(view('/', 'https://news.example/')).toMatchObject({
      first_touch: { source: '(direct)' },
      last_touch: { source: 'news.example' },
      touch_count: 2,
    });
  });

  test.each([
    ['a reload', '/?utm_source=a', ''],
    ['a link inside the site', '/b', 'https://example.com/?utm_source=a'],
    ['one that carries the campaign along', '/b?utm_source=a', 'https://example.com/'],
    ['one from a subdomain', '/b', 'https://blog.example.com/'],
  ])('%s makes no new touch', (_, address, referrer) => {
    const view = visit();
    view('/?utm_source=a');
    expect(view(address, referrer)).toMatchObject({
      touch_count: 1,
      pageviews: 2,
      last_touch: { landing_page: 'https://example.com/' },
    });
  });

  test('within a visit another site makes no new touch: a payment, a look at a map', () => {
    const view = visit();
    view('/', 'https://news.example/');
    expect(view('/', 'https://news.example/').touch_count).toBe(1);
    expect(view('/b', 'https://other.example/').touch_count).toBe(1);
  });

  test('after half an hour it is another visit, and its source a touch', () => {
    const view = visit();
    view('/', 'https://news.example/');
    expect(view('/b', 'https://other.example/', 31 * MINUTE)).toMatchObject({
      touch_count: 2,
      last_touch: { source: 'other.example' },
    });
    expect(view('/b', '', 31 * MINUTE)).toMatchObject({ touch_count: 2, last_touch: { source: 'other.example' } });
    expect(view('/b', 'https://third.example/', 29 * MINUTE).touch_count).toBe(2);
  });

  test('a direct visit takes the place of a touch that is 90 days old, and the first is known for 180', () => {
    const view = visit();
    view('/?utm_source=a');
    expect(view('/', '', 89 * DAY).last_touch.source).toBe('a');
    expect(view('/', '', 2 * DAY)).toMatchObject({
      first_touch: { source: 'a' },
      last_touch: { source: '(direct)' },
      click_ids: {},
      utm: {},
    });
    expect(view('/?utm_source=b', '', 80 * DAY).first_touch.source).toBe('a');
    expect(view('/', '', 10 * DAY)).toMatchObject({ first_touch: { source: 'b' }, last_touch: { source: 'b' } });
  });

  test('nothing is known of somebody who has not come for 180 days', () => {
    const view = visit();
    view('/?utm_source=a');
    expect(view('/', '', 181 * DAY)).toMatchObject({
      touch_count: 1,
      pageviews: 1,
      first_touch: { source: '(direct)' },
    });
  });

  test.each([
    ['another campaign', '/?utm_source=a&utm_campaign=2'],
    ['another click id', '/?utm_source=a&gclid=2'],
    ['another value of a parameter', '/?utm_source=A'],
  ])('%s is a new touch, wherever the link stood', (_, address) => {
    const view = visit();
    view('/?utm_source=a');
    expect(view(address, 'https://example.com/').touch_count).toBe(2);
  });

  test('click ids and parameters are those of the last touch alone', () => {
    const view = visit();
    view('/?utm_source=a&gclid=1');
    expect(view('/', 'https://news.example/')).toMatchObject({ click_ids: {}, utm: {} });
  });

  test('time to the lead counts from the first touch, in whole seconds, and never runs backwards', () => {
    const journal = page();
    expect(journal.attribution(START + 1499).seconds_to_lead).toBe(1);
    expect(journal.attribution(START - 5000).seconds_to_lead).toBe(0);
  });
});

describe('without memory', () => {
  test('each page knows its own touch', () => {
    const journal = page('/?utm_source=a');
    expect(journal.isKept()).toBe(false);
    expect(journal.attribution(START)).toMatchObject({ touch_count: 1, pageviews: 1 });
  });

  test.each(['getItem', 'setItem'] as const)('a storage whose %s throws is survived', (method) => {
    const view = visit({ storage: memoryStorage({}, [method]) });
    view('/?utm_source=a');
    expect(view('/?utm_source=b')).toMatchObject({ last_touch: { source: 'b' }, pageviews: 1 });
  });

  test.each([
    '',
    '{',
    'null',
    '5',
    '"text"',
    '[]',
    '{}',
    '{"first":{}}',
    '{"last":{}}',
    '\u0000',
    '{"first":null,"last":null}',
    '{"first":{"at":"2026-11-21"},"last":{"at":"2026-11-21"},"touches":"3","pageviews":1,"visits":[],"signals":{},"notes":{}}',
    '{"first":{"at":"2026-11-21"},"last":{"at":"2026-11-21"},"touches":3,"pageviews":1,"visits":5,"signals":{},"notes":{}}',
    '{"first":{"at":"2026-11-21"},"last":{"at":"2026-11-21"},"touches":3,"pageviews":1,"visits":[1],"signals":{}}',
  ])('what somebody else has stored counts as nothing: %j', (value) => {
    expect(visit({ storage: memoryStorage({ 'leadtag:touches': value }) })('/?utm_source=a')).toMatchObject({
      touch_count: 1,
      pageviews: 1,
    });
  });

  test.each(['{"first":1,"last":1}', '{"first":{},"last":{}}', '{"first":{"at":"x"},"last":{"at":"x"},"touches":"3"}'])(
    'nor does it get into a lead: %s',
    (value) => {
      const attribution = visit({ storage: memoryStorage({ 'leadtag:touches': value }) })('/?utm_source=a');
      expect(attributionSchema.safeParse(attribution).success).toBe(true);
    },
  );
});

test('with Global Privacy Control a click id says where a visit came from, and is dropped', () => {
  const attribution = visit({ gpc: true })('/?gclid=G&utm_campaign=x', 'https://news.example/');
  expect(attribution).toMatchObject({ click_ids: {}, utm: { utm_campaign: 'x' }, last_touch: { source: 'google' } });
  expect(JSON.stringify(attribution)).not.toMatch(/"G"|gclid/);
});

describe('a page that becomes another one without a load', () => {
  test('counts its views, and each address once', () => {
    const journal = page('/?utm_source=a');
    for (const path of ['/?utm_source=a', '/b', '/b', '/c']) journal.view(new URL(path, 'https://example.com/'));
    expect(journal.attribution(START)).toMatchObject({ pageviews: 3, touch_count: 1, last_touch: { source: 'a' } });
  });

  test('is a touch only with another campaign', () => {
    const journal = page('/', 'https://news.example/');
    journal.view(new URL('https://example.com/b?utm_source=b'));
    expect(journal.attribution(START)).toMatchObject({ touch_count: 2, last_touch: { source: 'b' } });
    expect(journal.attribution(START).last_touch).not.toHaveProperty('referrer', expect.anything());
  });
});

describe('where it is kept', () => {
  test('two tabs share one memory: each sees what the other has seen', () => {
    const storage = memoryStorage();
    const [one, two] = [page('/?utm_source=a'), page('/?utm_source=b')];
    one.keep(storage);
    two.keep(storage);
    expect(one.attribution(START)).toMatchObject({
      first_touch: { source: 'a' },
      last_touch: { source: 'b' },
      pageviews: 2,
    });
    one.track('limit_reached');
    two.track('limit_reached');
    expect(one.signals().limit_reached).toEqual([2, START]);
  });

  test('a later yes brings along what this page knows, on top of what was known', () => {
    const storage = memoryStorage();
    visit({ storage })('/?utm_source=a');
    const journal = page('/?utm_source=b');
    journal.view(new URL('https://example.com/c?utm_source=c'));
    journal.keep(storage);
    expect(journal.attribution(START)).toMatchObject({
      first_touch: { source: 'a' },
      last_touch: { source: 'c' },
      touch_count: 3,
    });
  });

  test('without a storage nothing is written, and this page still knows', () => {
    const storage = memoryStorage();
    const journal = page('/?utm_source=a');
    journal.keep(storage);
    journal.keep(undefined);
    const before = { ...storage.content };
    journal.track('x');
    expect(storage.content).toEqual(before);
    expect(journal.attribution(START).last_touch.source).toBe('a');
  });

  test('forgetting removes what is stored, and only that; nothing is written after it', () => {
    const storage = memoryStorage({ theirs: 'x' });
    const journal = page();
    journal.keep(storage);
    journal.note('stage', 'mql');
    expect(Object.keys(storage.content)).toEqual(['theirs', 'leadtag:touches']);
    journal.clear([storage, undefined]);
    journal.track('x');
    expect(Object.keys(storage.content)).toEqual(['theirs']);
    expect(journal.note('stage')).toBeUndefined();
  });

  test('what another tab has cleared stays cleared', () => {
    const storage = memoryStorage();
    const journal = page('/?utm_source=a');
    visit({ storage })('/?utm_source=old');
    journal.keep(storage);
    storage.removeItem('leadtag:touches');
    expect(journal.attribution(START)).toMatchObject({ first_touch: { source: 'a' }, touch_count: 1 });
  });
});

describe('signals', () => {
  test.each([
    ['pricing', '/pricing'],
    ['pricing', '/en/plans/'],
    ['proof', '/customers/acme'],
    ['proof', '/acme-vs-other'],
    ['careers', '/careers/engineer'],
    ['careers', '/#/jobs'],
  ])('%s: %s', (name, path) => {
    expect(signalsOf(path)).toEqual([name]);
  });

  test('what a visitor reads is tracked page by page, each once in a row', () => {
    const journal = page('/pricing');
    const navigation = Object.assign(new EventTarget(), { currentEntry: null });
    vi.stubGlobal('window', { navigation });
    const go = (path: string) => {
      vi.stubGlobal('location', new URL(path, 'https://example.com/'));
      navigation.dispatchEvent(new Event('currententrychange'));
    };
    go('/pricing');
    telling().page!({ track: journal.track } as never);
    expect(journal.signals().pricing).toEqual([1, START]);
    for (const path of ['/pricing', '/pricing?a=1', '/', '/#/jobs', '/pricing']) go(path);
    expect(journal.signals()).toMatchObject({ pricing: [2, START], careers: [1, START] });
    expect(journal.signals()).not.toHaveProperty('proof');
  });

  test.each(['/', '/planet', '/price-less'.slice(0, 4), '/canvas'])('none: %s', (path) => {
    expect(signalsOf(path)).toEqual([]);
  });

  test('the journal by itself knows pages and visits', () => {
    expect(page('/pricing').signals()).toEqual({ pages: [1, START], visits: [1, START] });
  });

  test('pages are those of this visit, visits those of seven days', () => {
    const storage = memoryStorage();
    const view = visit({ storage });
    view('/');
    view('/b');
    view('/c', '', 2 * DAY);
    const journal = page();
    const then = START + 3 * DAY;
    const later = openJournal({ url: new URL('https://example.com/d'), referrer: '', now: () => then });
    later.keep(storage);
    expect(later.signals()).toMatchObject({ pages: [1, then], visits: [3, then] });
    expect(journal.signals()).toMatchObject({ pages: [1, START], visits: [1, START] });
  });

  test.each(['__proto__', 'constructor', 'toString'])('the name %s is a name like any other', (name) => {
    const journal = page();
    journal.track(name);
    expect(Object.getPrototypeOf(journal.signals())).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)[0]).toBeUndefined();
  });
});

test('what the journal says fits the contract', () => {
  const view = visit();
  for (const address of ['/', '/?utm_source=a', '/?gclid=x&utm_id=5']) {
    expect(attributionSchema.safeParse(view(address, 'https://news.example/x')).error).toBeUndefined();
  }
});
