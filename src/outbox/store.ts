import type { UseStore } from 'idb-keyval';
import type { Clock } from '../platform/clock.ts';

/** A key-value store of idb-keyval's shape that survives what browsers do to databases. */
export interface DurableStore {
  use: UseStore;
  /** Whether there is a database at all. Asking does not make one. Rejects where it does not answer. */
  exists(): Promise<boolean>;
  /** Asks a database again that did not answer. */
  wake(): void;
}

export interface StoreTools {
  /** Reached for as late as possible: in sandboxed frames even touching `indexedDB` throws. */
  indexedDB: () => IDBFactory;
  clock: Clock;
  name?: string;
}

const STORE = 'kv';
/** Rows by shape, address and time: what is due for an address is found without reading the rest. */
export const DUE = 'due';
/** Safari's first open of a database can hang for ever (https://bugs.webkit.org/show_bug.cgi?id=226547), and so can a write. */
const OPEN_TIMEOUT = 2000;
const WRITE_TIMEOUT = 2500;
/** How long a database that fails is left alone: nobody waits twice for one that hangs. */
const REST = 30_000;
/** A connection that has died, often without telling. A new one may work; the callbacks of this module may run twice. */
const DEAD = /^(InvalidState|Abort|Unknown|NotFound)Error$/;

/** Rejections are never null, as those of IndexedDB can be. */
const unavailable = () => new DOMException('IndexedDB does not answer', 'TimeoutError');

/**
 * idb-keyval's own store keeps a failed open for the life of the page, never lets another tab upgrade, waits without an end and
 * cannot ask for durability. This one re-opens, closes on `versionchange`, is bounded, and writes with `durability: 'strict'`:
 * a lead is on the disk, not in a buffer, when a write resolves.
 */
export function createStore({ indexedDB, clock, name = 'leadtag' }: StoreTools): DurableStore {
  let opened: Promise<IDBDatabase | undefined> | undefined;
  let resting = false;
  let stopRest = () => {};

  const open = (create: boolean, version?: number): Promise<IDBDatabase | undefined> =>
    new Promise((resolve, reject) => {
      let late = false;
      // no version: a page with another version of this script must never be locked out
      const request = indexedDB().open(name, version);
      request.onupgradeneeded = () => {
        const { result: db, transaction } = request;
        if (!create) return transaction!.abort();
        const table = db.objectStoreNames.contains(STORE)
          ? transaction!.objectStore(STORE)
          : db.createObjectStore(STORE);
        if (!table.indexNames.contains(DUE)) table.createIndex(DUE, ['v', 'url', 'nextAt']);
      };
      request.onerror = (event) => {
        stop();
        event.preventDefault(); // an aborted look-up is no error of the page's
        if (request.error?.name === 'AbortError' && !create) resolve(undefined);
        else reject(request.error ?? unavailable());
      };
      request.onsuccess = () => {
        stop();
        const db = request.result;
        if (late) return db.close();
        db.onclose = () => {
          opened = undefined;
        };
        db.onversionchange = () => {
          opened = undefined;
          db.close();
        };
        try {
          if (isWhole(db)) return resolve(db);
        } catch (error) {
          return reject(error); // dead from the start
        }
        // an older version made it, or somebody looked for it before we made it and left an empty one
        const isOurs = create || db.objectStoreNames.contains(STORE);
        db.close();
        resolve(isOurs ? open(true, db.version + 1) : undefined);
      };
      const stop = clock.after(OPEN_TIMEOUT, () => {
        late = true;
        reject(unavailable());
      });
    });

  /** The connection. A failure is not remembered, so that the next caller tries again. */
  const connect = async (create: boolean): Promise<IDBDatabase | undefined> => {
    // the second try is what gets a database out of Safari's hang
    const pending = (opened ??= open(create).catch(() => open(create)));
    const forget = () => {
      if (opened === pending) opened = undefined;
    };
    const db = await pending.catch((error) => {
      forget();
      throw error;
    });
    if (!db) forget();
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
        reject(transaction.error ?? new DOMException('IndexedDB gave up', 'AbortError'));
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

  /** Whether there may be a database: WebKit keeps an empty one of an open that was only a look. */
  const isListed = (): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const factory = indexedDB();
      const stop = clock.after(OPEN_TIMEOUT, () => reject(unavailable()));
      const settle = (found: boolean) => {
        stop();
        resolve(found);
      };
      if (!factory.databases) return settle(true);
      factory.databases().then(
        (list) => settle(list.some((database) => database.name === name)),
        () => settle(true),
      );
    });

  const rest = (error: DOMException | null): void => {
    if (error?.name !== 'TimeoutError' && !DEAD.test(String(error?.name))) return;
    stopRest();
    resting = true;
    opened = undefined;
    stopRest = clock.after(REST, wake);
  };
  const wake = (): void => {
    stopRest();
    resting = false;
  };

  return {
    async use(mode, callback) {
      if (resting) throw unavailable();
      try {
        return await run(mode, callback).catch((error) => {
          if (!DEAD.test(error?.name)) throw error;
          opened = undefined;
          return run(mode, callback);
        });
      } catch (error) {
        rest(error as DOMException);
        throw error ?? unavailable();
      }
    },
    async exists() {
      if (resting) throw unavailable();
      try {
        return (opened || (await isListed())) && !!(await connect(false));
      } catch (error) {
        rest(error as DOMException);
        if ((error as DOMException)?.name === 'TimeoutError') throw error;
        return false; // there is no such thing here
      }
    },
    wake,
  };
}

/** Whether a database has all that this version needs. */
function isWhole(db: IDBDatabase): boolean {
  return db.objectStoreNames.contains(STORE) && db.transaction(STORE).objectStore(STORE).indexNames.contains(DUE);
}

/** All or nothing, also where a callback has thrown half-way. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it has ended already
  }
}
