import type { UseStore } from 'idb-keyval';
import type { Clock } from '../platform/clock.ts';

/** A key-value store of idb-keyval's shape that survives what browsers do to databases. */
export interface DurableStore {
  use: UseStore;
  /** Whether there is a database at all. Asking does not make one. */
  exists(): Promise<boolean>;
}

export interface StoreTools {
  /** Reached for as late as possible: in sandboxed frames even touching `indexedDB` throws. */
  indexedDB: () => IDBFactory;
  clock: Clock;
  name?: string;
}

const STORE = 'kv';
/** Safari's first open of a database can hang for ever (https://bugs.webkit.org/show_bug.cgi?id=226547), and so can a write. */
const OPEN_TIMEOUT = 2500;
const WRITE_TIMEOUT = 2500;

/** Rejections are never null, as those of IndexedDB can be. */
const unavailable = () => new Error('IndexedDB does not answer');

/**
 * idb-keyval's own store keeps a failed open for the life of the page, never lets another tab upgrade, waits without an end and
 * cannot ask for durability. This one re-opens, closes on `versionchange`, is bounded, and writes with `durability: 'strict'`:
 * a lead is on the disk, not in a buffer, when a write resolves.
 */
export function createStore({ indexedDB, clock, name = 'leadtag' }: StoreTools): DurableStore {
  let opened: Promise<IDBDatabase | undefined> | undefined;

  const open = (create: boolean, version?: number): Promise<IDBDatabase | undefined> =>
    new Promise((resolve, reject) => {
      let late = false;
      const stop = clock.after(OPEN_TIMEOUT, () => {
        late = true;
        reject(unavailable());
      });
      // no version: a page with another version of this script must never be locked out
      const request = indexedDB().open(name, version);
      request.onupgradeneeded = () => {
        if (create) request.result.createObjectStore(STORE);
        else request.transaction!.abort();
      };
      request.onerror = (event) => {
        stop();
        event.preventDefault(); // an aborted look-up is no error of the page's
        if (create) reject(request.error);
        else resolve(undefined);
      };
      request.onsuccess = () => {
        stop();
        const db = request.result;
        if (late) return db.close();
        if (!db.objectStoreNames.contains(STORE)) {
          // somebody looked for our database before we made it, and left an empty one
          db.close();
          return resolve(create ? open(true, db.version + 1) : undefined);
        }
        db.onclose = () => {
          opened = undefined;
        };
        db.onversionchange = () => {
          opened = undefined;
          db.close();
        };
        resolve(db);
      };
    });

  /** The connection. A failure is not remembered, so that the next caller tries again. */
  const connect = async (create: boolean): Promise<IDBDatabase | undefined> => {
    const pending = (opened ??= open(create));
    const db = await pending.catch((error) => {
      if (opened === pending) opened = undefined;
      throw error;
    });
    if (!db && opened === pending) opened = undefined;
    return db || !create ? db : connect(true);
  };

  const run: UseStore = async (mode, callback) => {
    const db = (await connect(true))!;
    const transaction = db.transaction(STORE, mode, mode === 'readwrite' ? { durability: 'strict' } : undefined);
    const done = new Promise<void>((resolve, reject) => {
      const stop = clock.after(WRITE_TIMEOUT, () => reject(unavailable()));
      // listeners, not handlers: those belong to idb-keyval
      transaction.addEventListener('complete', () => resolve(stop()));
      transaction.addEventListener('abort', () => {
        stop();
        reject(transaction.error ?? unavailable());
      });
    });
    try {
      const [result] = await Promise.all([callback(transaction.objectStore(STORE)), done]);
      return result;
    } catch (error) {
      done.catch(() => {}); // the callback's own error says more
      abort(transaction);
      throw error;
    }
  };

  return {
    // a connection that died without telling shows only when it is used: one more try on a new one
    use: (mode, callback) =>
      run(mode, callback).catch((error) => {
        if (error?.name !== 'InvalidStateError') throw error;
        opened = undefined;
        return run(mode, callback);
      }),
    exists: async () => !!(await connect(false).catch(() => undefined)),
  };
}

/** All or nothing, also where a callback has thrown half-way. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it has ended already
  }
}
