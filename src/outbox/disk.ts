import { promisifyRequest } from 'idb-keyval';
import { isSettled, rowKey, tombstoneOf } from './row.ts';
import { BATCH, FAR, type Rung, type Waiting } from './rung.ts';
import { DUE, type DurableStore } from './store.ts';

/** All keys that begin so. */
export const beginning = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** The first rung: IndexedDB. What is read is bounded by what is due, however many rows there are. */
export const createDisk = ({ use, exists }: DurableStore): Rung => ({
  durable: true,
  exists,

  put: (rows, erase) =>
    use('readwrite', (table) => {
      for (const key of erase) table.delete(key);
      for (const row of rows) table.put(row, rowKey(row));
      // it then stands also when the page goes at this very moment
      table.transaction.commit?.();
    }),

  change: (key, step) =>
    use(
      'readwrite',
      (table) =>
        new Promise((resolve, reject) => {
          const done = table.count(tombstoneOf(key));
          const stored = table.get(key);
          stored.onerror = () => reject(stored.error);
          stored.onsuccess = () => {
            const write = (key: string, value: object | undefined) =>
              void (value ? table.put(value, key) : table.delete(key));
            const next = step(stored.result, write, done.result > 0);
            if (next) table.put(next, key);
            resolve(next);
          };
        }),
    ),

  urls: () =>
    use(
      'readonly',
      (table) =>
        new Promise((resolve) => {
          const urls: string[] = [];
          const walk = table.index(DUE).openKeyCursor(IDBKeyRange.bound([1, ''], [1, '\uffff']));
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return resolve(urls);
            const [, url] = cursor.key as [1, string];
            urls.push(url);
            cursor.continue([1, `${url}\0`]); // the least that is greater
          };
        }),
    ),

  waiting: (url, until) =>
    use('readonly', async (table): Promise<Waiting> => {
      const index = table.index(DUE);
      const keys = (from: unknown[], to: unknown[]) =>
        promisifyRequest(index.getAllKeys(IDBKeyRange.bound(from, to), BATCH) as IDBRequest<string[]>);
      const after = index.openKeyCursor(IDBKeyRange.bound([1, url, until], [1, url, Number.POSITIVE_INFINITY], true));
      const [due, far, next] = await Promise.all([
        keys([1, url], [1, url, until]),
        keys([1, url, until + FAR], [1, url, []]),
        promisifyRequest(after as IDBRequest<IDBCursor | null>),
      ]);
      const isRow = (key: string) => String(key).startsWith('lead:');
      return {
        keys: [...due, ...far].filter(isRow),
        next: next ? (next.key as number[])[2]! : Number.POSITIVE_INFINITY,
      };
    }),

  entries: (prefix) =>
    use('readonly', async (table) => {
      const [keys, values] = await Promise.all([
        promisifyRequest(table.getAllKeys(beginning(prefix)) as IDBRequest<string[]>),
        promisifyRequest(table.getAll(beginning(prefix))),
      ]);
      return keys.map((key, i) => [key, values[i]]);
    }),

  sweep: (done, time) =>
    use('readwrite', (table) => {
      table.delete(IDBKeyRange.bound('done:', done));
      return eraseSettled(table, `lead:${time}`, time);
    }),
});

/** Erases rows with keys below `end` that were given up before `time`, the oldest first. */
export function eraseSettled(
  table: IDBObjectStore,
  end: string,
  time: number,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  let left = most;
  return new Promise((resolve) => {
    const walk = table.openCursor(IDBKeyRange.bound('lead:', end));
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (!cursor || !left) return resolve();
      if (isSettled(cursor.value, time)) {
        cursor.delete();
        left--;
      }
      cursor.continue();
    };
  });
}
