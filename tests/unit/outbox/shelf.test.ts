import { afterEach, describe, expect, test, vi } from 'vitest';
import { rowKey, tombstoneKey } from '../../../src/outbox/row.ts';
import { createShelf, localDrawer } from '../../../src/outbox/shelf.ts';
import { CORRUPT, type StorageFault } from '../../helpers/saboteur/faults.ts';
import { device, drawerOn, rowOf, rowsOf, turns } from '../support/outbox.ts';
import { memoryStorage } from '../support/storage.ts';

afterEach(() => vi.unstubAllGlobals());

const shelfOn = (all = device()) => ({ ...all, rung: createShelf(all.drawer, true, all.clock) });
const throwing = (method: StorageFault['method'], error: string): StorageFault => ({
  on: 'localStorage',
  method,
  how: 'throws',
  error,
});

test('keeps each row under a key of its own, as text', async () => {
  const { rung, clock, local } = shelfOn();
  const row = rowOf(clock);
  await rung.put([row], []);
  expect(local.content).toEqual({ [`leadtag:${rowKey(row)}`]: JSON.stringify(row) });
});

describe("36: the host page's own keys", () => {
  test('are neither read, nor counted, nor erased', async () => {
    const { rung, clock, local } = shelfOn();
    const theirs = { theme: 'dark', 'lead:1': 'x', leadtag: 'y', 'other:leadtag:lead:1': 'z' };
    Object.assign(local.content, theirs);
    expect(await rung.exists()).toBe(false);
    expect(await rung.entries('')).toEqual([]);
    const row = rowOf(clock);
    await rung.put([row], []);
    await rung.put([], [rowKey(row)]);
    expect(local.content).toEqual(theirs);
  });

  test('that fill the storage do not count as ours', async () => {
    const { rung, clock, local } = shelfOn();
    local.content.theirs = 'x'.repeat(2_000_000);
    await expect(rung.put([rowOf(clock)], [])).resolves.toBeUndefined();
  });
});

describe('32: a storage that fails', () => {
  test.each([
    ['full', throwing('setItem', 'QuotaExceededError')],
    ['busy', throwing('setItem', 'NS_ERROR_STORAGE_BUSY')],
    ['forbidden', throwing('any', 'SecurityError')],
    ['silent', { on: 'localStorage', method: 'setItem', how: 'does nothing' } as StorageFault],
  ])('%s: a put rejects, and nothing is half there', async (_, fault) => {
    const { rung, clock, faults, shelf } = shelfOn();
    faults.storage = [fault];
    await expect(rung.put(rowsOf(clock, 2), [])).rejects.toThrow();
    expect(shelf.keys()).toEqual([]);
  });

  test('full after the first of two rows: all or none', async () => {
    const { clock, shelf, drawer } = shelfOn();
    let room = 1;
    const small = createShelf(
      {
        ...drawer,
        set: (key, text) => {
          if (room-- <= 0) throw new DOMException('full', 'QuotaExceededError');
          drawer.set(key, text);
        },
      },
      true,
      clock,
    );
    await expect(small.put(rowsOf(clock, 2), [])).rejects.toThrow();
    expect(shelf.keys()).toEqual([]);
  });

  test('full: what was to be replaced stays', async () => {
    const { rung, clock, faults, shelf } = shelfOn();
    const old = rowOf(clock);
    await rung.put([old], []);
    faults.storage = [throwing('setItem', 'QuotaExceededError')];
    await expect(rung.put([rowOf(clock)], [rowKey(old)])).rejects.toThrow();
    expect(shelf.keys()).toEqual([rowKey(old)]);
  });

  test.each(CORRUPT)('31: %j where a row should be stands in nobody’s way', async (text) => {
    const { rung, clock, local } = shelfOn();
    local.content['leadtag:lead:0000000000001:x:0:2'] = text;
    const row = rowOf(clock);
    await rung.put([row], []);
    expect(await rung.urls()).toEqual([row.url]);
    expect((await rung.waiting(row.url, clock.now())).keys).toEqual([rowKey(row)]);
    expect(await rung.entries('lead:')).toHaveLength(2);
  });

  test.each(CORRUPT)('31: %j is listed for the owner, exported, and erased by hand', async (text) => {
    const { tab, local, wait } = device();
    const key = 'leadtag:lead:0000000000001:x:0:2';
    local.content[key] = text;
    const { owner } = tab('a').outbox;
    expect(await wait(owner.list())).toMatchObject([{ id: 'x' }]);
    expect(await wait(owner.export('csv'))).toContain('"x"');
    expect(JSON.parse(await wait(owner.export('json')))).toHaveLength(1);
    expect(await wait(owner.remove('x'))).toBe(1);
    expect(local.content).toEqual({});
  });
});

describe('35: room', () => {
  test('is for a hundred rows', async () => {
    const { rung, clock } = shelfOn();
    for (const row of rowsOf(clock, 100)) await rung.put([row], []);
    await expect(rung.put([rowOf(clock)], [])).rejects.toThrow('full');
    const [key] = (await rung.entries('lead:'))[0]!;
    await rung.put([], [key]);
    expect(
      (await rung.entries('lead:')).map(([key]) => key),
      'erasing makes room',
    ).not.toContain(key);
  });

  test('is for a million characters', async () => {
    const { rung, clock } = shelfOn();
    const big = rowsOf(clock, 4, { body: 'x'.repeat(249_000) });
    await rung.put(big, []);
    await expect(rung.put([rowOf(clock, { body: 'x'.repeat(10_000) })], [])).rejects.toThrow('full');
  });

  test('is as much as there is in the memory of the page', async () => {
    const { clock } = device();
    const memory = createShelf(new Map(), false, clock);
    await memory.put(rowsOf(clock, 300), []);
    expect(await memory.entries('lead:')).toHaveLength(300);
  });
});

describe('a claim, where two tabs can write at once', () => {
  const claim = (lease: string) => (row: unknown) => ({ ...(row as ReturnType<typeof rowOf>), lease });

  test('counts when it still stands after a moment', async () => {
    const { rung, clock } = shelfOn();
    const row = rowOf(clock);
    await rung.put([row], []);
    let claimed: unknown = 'waiting';
    void rung.change(rowKey(row), claim('a')).then((mine) => (claimed = mine));
    clock.advance(99);
    await turns();
    expect(claimed).toBe('waiting');
    clock.advance(1);
    await turns();
    expect(claimed).toMatchObject({ lease: 'a' });
  });

  test('does not count when another tab has written later', async () => {
    const all = shelfOn();
    const other = createShelf(all.drawer, true, all.clock);
    const row = rowOf(all.clock);
    await all.rung.put([row], []);
    const claims = Promise.all([all.rung.change(rowKey(row), claim('a')), other.change(rowKey(row), claim('b'))]);
    expect(await all.wait(claims)).toEqual([undefined, { ...row, lease: 'b' }]);
  });

  test('what is no claim is not waited for, nor one in the memory of the page', async () => {
    const { rung, clock } = shelfOn();
    const memory = createShelf(new Map(), false, clock);
    const row = rowOf(clock);
    for (const place of [rung, memory]) await place.put([row], []);
    expect(await rung.change(rowKey(row), (stored) => ({ ...stored!, attempts: 1 }))).toMatchObject({ attempts: 1 });
    expect(await memory.change(rowKey(row), claim('a'))).toMatchObject({ lease: 'a' });
    expect(clock.waits()).toEqual([]);
  });
});

describe("the site's localStorage", () => {
  test('is one, key by key', async () => {
    const storage = memoryStorage();
    // a real one has its content as properties of its own
    vi.stubGlobal(
      'localStorage',
      new Proxy(storage, {
        ownKeys: () => Object.keys(storage.content),
        getOwnPropertyDescriptor: (_, name) => ({
          value: storage.content[name as string],
          enumerable: true,
          configurable: true,
        }),
      }),
    );
    localDrawer.set('leadtag:a', '1');
    expect([[...localDrawer.keys()], localDrawer.get('leadtag:a'), localDrawer.get('b')]).toEqual([
      ['leadtag:a'],
      '1',
      null,
    ]);
    localDrawer.delete('leadtag:a');
    expect(storage.content).toEqual({});
  });

  test('is reached for as late as possible: in sandboxed frames even touching it throws', async () => {
    const { clock } = device();
    const shelf = createShelf(localDrawer, true, clock);
    expect(await shelf.exists()).toBe(false);
    await expect(shelf.put([rowOf(clock)], [])).rejects.toThrow();
    await expect(shelf.change('lead:x', () => undefined)).rejects.toThrow();
  });
});

test('32: what lies here is swept as what lies in IndexedDB is', async () => {
  const { tab, clock, local, pass } = device();
  const DAY = 86_400_000;
  const settled = rowOf(clock, { state: 'refused' });
  delete settled.nextAt;
  const rung = createShelf(drawerOn(local), true, clock);
  await rung.put([settled], []);
  local.content[`leadtag:${tombstoneKey(rowOf(clock, { id: '00000000-0000-7000-8000-000000000000' }))}`] = '{"v":1}';
  clock.set(clock.now() + 31 * DAY);
  const { outbox } = tab('a');
  outbox.sweep();
  await pass(11_000, 1000);
  expect(local.content).toEqual({});
});
