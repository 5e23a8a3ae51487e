import type { Clock } from '../platform/clock.ts';

/** A key-value store of idb-keyval's shape that survives what browsers do to databases. */
export interface DurableStore {
  /**
   * As idb-keyval's.
   *
   * @param durability `relaxed`: what is written may be lost if the power fails. For what is merely done once more then
   */
  use: <Result>(
    mode: IDBTransactionMode,
    callback: Callback<Result>,
    durability?: IDBTransactionDurability,
  ) => Promise<Result>;
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

type Callback<Result> = (table: IDBObjectStore) => Result | PromiseLike<Result>;

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
const unavailable = (name = 'TimeoutError') => new DOMException('IndexedDB does not answer', name);

/**
 * idb-keyval's own store keeps a failed open for the life of the page, never lets another tab upgrade, waits without an end and
 * cannot ask for durability. This one re-opens, closes on `versionchange`, is bounded, and writes with `durability: 'strict'`:
 * a lead is on the disk, not in a buffer, when a write resolves.
 */
export function createStore({ indexedDB, clock, name = 'leadtag' }: StoreTools): DurableStore {
  /** The connection, or the attempt to get one. */
  let opened: Promise<IDBDatabase | undefined> | IDBDatabase | undefined;
  /** Ends the time in which the database is left alone. */
  let stopRest: (() => void) | undefined;

  /** Rejects what takes too long. */
  const within = <Result>(ms: number, pending: Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const stop = clock.after(ms, () => reject(unavailable()));
      pending.finally(stop).then(resolve, reject);
    });

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
        db.onclose = db.onversionchange = () => {
          opened = undefined;
          db.close();
        };
        const isOurs = db.objectStoreNames.contains(STORE);
        try {
          if (isOurs && db.transaction(STORE).objectStore(STORE).indexNames.contains(DUE)) return resolve(db);
        } catch (error) {
          return reject(error); // dead from the start
        }
        // an older version made it, or somebody looked for it before we made it and left an empty one
        db.close();
        resolve(isOurs || create ? open(true, db.version + 1) : undefined);
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
    let db: IDBDatabase | undefined;
    try {
      db = await pending;
    } finally {
      if (opened === pending) opened = db;
    }
    return db || !create ? db : connect(true);
  };

  const run: DurableStore['use'] = async (mode, callback, durability = 'strict') => {
    // where there is a connection the request is made before this returns: what the caller does next does not hold it up
    const db = opened && 'name' in opened ? opened : (await connect(true))!;
    const transaction = db.transaction(STORE, mode, { durability });
    const done = within(
      WRITE_TIMEOUT,
      new Promise<unknown>((resolve, reject) => {
        // listeners, not handlers: those belong to idb-keyval
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', () => reject(transaction.error ?? unavailable('AbortError')));
      }),
    );
    try {
      const [result] = await Promise.all([callback(transaction.objectStore(STORE)), done]);
      return result;
    } catch (error) {
      done.catch(() => {}); // the callback's own error says more
      try {
        transaction.abort(); // all or nothing, also where the callback has thrown half-way
      } catch {
        // it has ended already
      }
      throw error;
    }
  };

  /** Whether there may be a database: WebKit keeps an empty one of an open that was only a look. */
  const isListed = async (): Promise<boolean> => {
    // in a sandboxed frame Chromium leaves a rejection behind that nobody can catch; a look fails there as it should
    if (globalThis.origin === 'null') return true;
    const listing = indexedDB()
      .databases?.()
      .catch(() => undefined);
    const list = listing && (await within(OPEN_TIMEOUT, listing));
    return !list || list.some((database) => database.name === name);
  };

  const wake = (): void => {
    stopRest?.();
    stopRest = undefined;
  };

  /** Does it, unless the database is left alone; sees to it that one which fails is. */
  const guard = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (stopRest) throw unavailable();
    try {
      return await work();
    } catch (error) {
      const { name } = (error ?? {}) as DOMException;
      if (name === 'TimeoutError' || DEAD.test(name)) {
        wake();
        opened = undefined;
        stopRest = clock.after(REST, wake);
      }
      throw error ?? unavailable();
    }
  };

  return {
    use: (...how) =>
      guard(() =>
        run(...how).catch((error) => {
          if (!DEAD.test(error?.name)) throw error;
          opened = undefined;
          return run(...how);
        }),
      ),
    exists: () =>
      guard(async () => (opened || (await isListed())) && !!(await connect(false))).catch((error) => {
        if (error.name === 'TimeoutError') throw error;
        return false; // there is no such thing here
      }),
    wake,
  };
}
