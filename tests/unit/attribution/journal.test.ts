import { describe, expect, test } from 'vitest';
import { openJournal } from '../../../src/attribution/journal.ts';
import { attributionSchema } from '../../../src/lead/schema.ts';
import { memoryStorage } from '../support/storage.ts';

const START = Date.UTC(2026, 10, 21, 10);
const MINUTE = 60_000;

/** One tab of a visitor: each `view` is a page that loads, a minute after the last. */
function visit(storage: Storage | undefined = memoryStorage(), gpc = false) {
  let now = START - MINUTE;
  return (address: string, referrer = '') => {
    now += MINUTE;
    return openJournal({ url: new URL(address, 'https://example.com/'), referrer, now, storage, gpc }).attribution(now);
  };
}

describe('the first page of a visit', () => {
  test('is the first touch and the last', () => {
    expect(visit()('/a?utm_source=X&gclid=G', 'https://google.com/')).toEqual({
      model: 'last_non_direct',
      first_touch: expect.objectContaining({
        at: '2026-11-21T10:00:00.000Z',
        source: 'x',
        landing_page: 'https://example.com/a',
      }),
      last_touch: expect.objectContaining({ at: '2026-11-21T10:00:00.000Z', source: 'x', click_id: 'G' }),
      click_ids: { gclid: 'G' },
      utm: { utm_source: 'X' },
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

  test('a reload of a page that a foreign site led to makes no new touch either', () => {
    const view = visit();
    view('/', 'https://news.example/');
    expect(view('/', 'https://news.example/').touch_count).toBe(1);
    expect(view('/b', 'https://news.example/').touch_count).toBe(2);
    expect(view('/b', 'https://other.example/').touch_count).toBe(3);
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
    const journal = openJournal({ url: new URL('https://example.com/'), referrer: '', now: START });
    expect(journal.attribution(START + 1499).seconds_to_lead).toBe(1);
    expect(journal.attribution(START - 5000).seconds_to_lead).toBe(0);
  });
});

describe('without memory', () => {
  test('each page knows its own touch', () => {
    const view = visit(undefined as never);
    const journal = openJournal({ url: new URL('https://example.com/?utm_source=a'), referrer: '', now: START });
    expect(journal.storage).toBe('none');
    view('/?utm_source=a');
    expect(journal.attribution(START)).toMatchObject({ touch_count: 1, pageviews: 1 });
  });

  test.each(['getItem', 'setItem'] as const)('a storage whose %s throws is survived', (method) => {
    const view = visit(memoryStorage({}, [method]));
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
  ])('what somebody else has stored counts as nothing: %j', (value) => {
    expect(visit(memoryStorage({ 'leadtag:touches': value }))('/?utm_source=a')).toMatchObject({
      touch_count: 1,
      pageviews: 1,
    });
  });

  test.each(['{"first":1,"last":1}', '{"first":{},"last":{}}', '{"first":{"at":"x"},"last":{"at":"x"},"touches":"3"}'])(
    'nor does it get into a lead: %s',
    (value) => {
      const attribution = visit(memoryStorage({ 'leadtag:touches': value }))('/?utm_source=a');
      expect(attributionSchema.safeParse(attribution).success).toBe(true);
    },
  );
});

describe('Global Privacy Control', () => {
  test('nothing is stored, and click ids are dropped', () => {
    const storage = memoryStorage();
    const attribution = visit(storage, true)('/?utm_source=a&gclid=G');
    expect(storage.content).toEqual({});
    expect(attribution).toMatchObject({ click_ids: {}, utm: { utm_source: 'a' } });
    expect(JSON.stringify(attribution)).not.toContain('"G"');
  });

  test('what was stored before is not read', () => {
    const storage = memoryStorage();
    visit(storage)('/?utm_source=a&gclid=G');
    expect(visit(storage, true)('/')).toMatchObject({ touch_count: 1, last_touch: { source: '(direct)' } });
  });

  test('a click id alone then leaves it to the referrer', () => {
    expect(visit(undefined, true)('/?gclid=G', 'https://news.example/').last_touch).toMatchObject({
      source: 'news.example',
      medium: 'referral',
    });
  });
});

test('forgetting removes what is stored, and only that', () => {
  const storage = memoryStorage({ theirs: 'x' });
  const journal = openJournal({ url: new URL('https://example.com/'), referrer: '', now: START, storage });
  expect(journal.storage).toBe('session');
  expect(Object.keys(storage.content)).toEqual(['theirs', 'leadtag:touches']);
  journal.clear();
  expect(Object.keys(storage.content)).toEqual(['theirs']);
});

test('what the journal says fits the contract', () => {
  const view = visit();
  for (const address of ['/', '/?utm_source=a', '/?gclid=x&utm_id=5']) {
    expect(attributionSchema.safeParse(view(address, 'https://news.example/x')).error).toBeUndefined();
  }
});
