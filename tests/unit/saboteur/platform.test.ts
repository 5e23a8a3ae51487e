import { describe, expect, test } from 'vitest';
import type { Faults } from '../../helpers/saboteur/faults.ts';
import { sabotagePlatform } from '../../helpers/saboteur/sabotage-platform.ts';

/** A browser's globals as far as they matter, and the saboteur in them. */
function scope() {
  let faults: Faults = {};
  const real = {
    indexedDB: { real: true },
    localStorage: { real: true },
    sessionStorage: { real: true },
    navigator: { locks: { request: (_: string, work: () => string) => Promise.resolve(work()) } },
    BroadcastChannel: class {},
    crypto: { randomUUID: () => 'an id' },
    fetch: async () => 'answer',
    Date,
  };
  sabotagePlatform(real as never, () => faults);
  return {
    page: real as unknown as typeof globalThis,
    set: (next: Faults) => {
      faults = next;
    },
  };
}

const secure = expect.objectContaining({ name: 'SecurityError' });

test('without a fault everything is the real thing', async () => {
  const { page } = scope();
  expect(page.indexedDB).toEqual({ real: true });
  expect(page.localStorage).toEqual({ real: true });
  expect(await page.navigator.locks.request('x', () => 'worked' as never)).toBe('worked');
  expect(page.crypto.randomUUID()).toBe('an id');
  expect(await page.fetch('')).toBe('answer');
  expect(Math.abs(page.Date.now() - Date.now())).toBeLessThan(1000);
  expect(new page.BroadcastChannel('x')).toBeDefined();
});

test('indexedDB can be missing, null, or forbidden to touch', () => {
  const { page, set } = scope();
  set({ indexedDB: 'missing' });
  expect(page.indexedDB).toBeUndefined();
  set({ indexedDB: 'null' });
  expect(page.indexedDB).toBeNull();
  set({ indexedDB: 'throws' });
  expect(() => page.indexedDB).toThrow(secure);
});

test('localStorage can be forbidden to touch, so many times', () => {
  const { page, set } = scope();
  set({ storage: [{ on: 'localStorage', method: 'read', how: 'throws', error: 'SecurityError', times: 1 }] });
  expect(page.sessionStorage).toBeDefined();
  expect(() => page.localStorage).toThrow(secure);
  expect(page.localStorage).toBeDefined();
});

describe('locks', () => {
  test('can be missing, throw, or be denied', async () => {
    const { page, set } = scope();
    set({ locks: 'missing' });
    expect(page.navigator.locks).toBeUndefined();
    set({ locks: 'throws' });
    expect(() => page.navigator.locks.request('x', () => {})).toThrow(secure);
    set({ locks: 'denied' });
    await expect(page.navigator.locks.request('x', () => {})).rejects.toThrow(secure);
  });

  test('can be held by somebody else', async () => {
    const { page, set } = scope();
    set({ locks: 'held' });
    expect(await page.navigator.locks.request('x', { ifAvailable: true }, async (lock) => lock)).toBeNull();
    const waiting = page.navigator.locks.request('x', {}, async () => 'mine');
    expect(await Promise.race([waiting, Promise.resolve('waits')])).toBe('waits');
  });
});

test('channels can be missing, throw, or be mute', () => {
  const { page, set } = scope();
  set({ broadcast: 'missing' });
  expect(page.BroadcastChannel).toBeUndefined();
  set({ broadcast: 'throws' });
  expect(() => new page.BroadcastChannel('x')).toThrow(secure);
  set({ broadcast: 'mute' });
  const channel = new page.BroadcastChannel('x');
  expect(channel.postMessage('a')).toBeUndefined();
  channel.close();
});

test('randomUUID can be missing or throw', () => {
  const { page, set } = scope();
  set({ randomUUID: 'missing' });
  expect(page.crypto.randomUUID).toBeUndefined();
  set({ randomUUID: 'throws' });
  expect(() => page.crypto.randomUUID()).toThrow(secure);
});

test('the clock jumps, and jumps back', () => {
  const { page, set } = scope();
  const year = 365 * 86_400_000;
  for (const clock of [year, -year, 0]) {
    set({ clock });
    for (const now of [page.Date.now(), new page.Date().getTime(), Date.parse(page.Date())]) {
      expect(Math.abs(now - Date.now() - clock)).toBeLessThan(2000);
    }
  }
  expect(new page.Date(5).getTime()).toBe(5);
  expect(page.Date.UTC(1970, 0)).toBe(0);
  expect(new page.Date()).toBeInstanceOf(page.Date);
});

describe('fetch', () => {
  test('can be missing, throw, reject, or return nothing', async () => {
    const { page, set } = scope();
    set({ fetch: 'missing' });
    expect(page.fetch).toBeUndefined();
    set({ fetch: 'throws' });
    expect(() => page.fetch('')).toThrow(TypeError);
    set({ fetch: 'rejects' });
    await expect(page.fetch('')).rejects.toThrow(TypeError);
    set({ fetch: 'returns nothing' });
    expect(page.fetch('')).toBeUndefined();
  });

  test('may be replaced by the page', async () => {
    const { page, set } = scope();
    page.fetch = (async () => 'theirs') as never;
    expect(await page.fetch('')).toBe('theirs');
    set({ fetch: 'missing' });
    expect(page.fetch).toBeUndefined();
  });
});
