import { promisifyRequest } from 'idb-keyval';
import { isSettled, rowKey, tombstoneOf } from './row.ts';
import { BATCH, FAR, type Rung, type Waiting, type Write } from './rung.ts';
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

  /**
   * Relaxed: if the power fails, a claim or what came of an attempt may be undone, and the lead is sent once more under the same
   * id, as after any answer that got lost. Only the first write of a lead has to stand.
   */
  change: (key, step) =>
    use(
      'readwrite',
      async (table) => {
        const [row, done] = await Promise.all([
          promisifyRequest(table.get(key)),
          promisifyRequest(table.count(tombstoneOf(key))),
        ]);
        const write: Write = (key, value) => void (value ? table.put(value, key) : table.delete(key));
        const next = step(row, write, !!done);
        if (next) write(key, next);
        return next;
      },
      'relaxed',
    ),

  urls: () =>
    use('readonly', async (table) => {
      const urls: string[] = [];
      const walk = table.index(DUE).openKeyCursor(IDBKeyRange.bound([1, ''], [1, '\uffff']));
      let cursor: IDBCursor | null;
      while ((cursor = await promisifyRequest(walk))) {
        const [, url] = cursor.key as [1, string];
        urls.push(url);
        cursor.continue([1, `${url}\0`]); // the least that is greater
      }
      return urls;
    }),

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
      return eraseSettled(table, time);
    }),
});

/** Erases rows that were given up before `time` (`Infinity`: ever), the oldest first. */
export async function eraseSettled(
  table: IDBObjectStore,
  time: number,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  // keys begin with the time of the submit; letters come after all digits
  const walk = table.openCursor(IDBKeyRange.bound('lead:', `lead:${time}`));
  let cursor: IDBCursorWithValue | null;
  for (let left = most; left && (cursor = await promisifyRequest(walk)); cursor.continue()) {
    if (!isSettled(cursor.value, time)) continue;
    cursor.delete();
    left--;
  }
}
