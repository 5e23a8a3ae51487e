import type { Failure, Faults, OpenFault, TransactionFault } from './faults.ts';

/** What the tests may see of the connections, and do to them. */
export interface Connections {
  /** How often `open()` was called. */
  opens: number;
  transactions: number;
  /** How many connections are open now. */
  open(): number;
  /** Closes all of them behind their owners' backs, without an event: they are found dead when they are used. */
  kill(): void;
  /** Closes all of them and says so, as a browser does that clears a site's data. */
  close(): void;
}

/**
 * Replaces `open` of a factory, or of the prototype of all factories, by one that does what `faults()` says at that moment; so too
 * `transaction` of the databases that it opens.
 *
 * Self-contained: it also runs in pages, which get its source text.
 */
export function sabotageIndexedDB(
  target: IDBFactory,
  faults: () => Faults,
  after: (ms: number, fn: () => void) => unknown,
): Connections {
  /** A request that never came near a database: it fires what it is told to. */
  class FakeRequest extends EventTarget {
    error: DOMException | null = null;
    source = null;
    real: IDBOpenDBRequest | undefined;
    readyState = 'pending';

    get result() {
      if (!this.real && this.readyState === 'pending') throw new DOMException('pending', 'InvalidStateError');
      return this.real?.result;
    }

    get transaction() {
      return this.real?.transaction ?? null;
    }

    /** Returns whether the default is to happen. */
    fire(type: string, { oldVersion, newVersion }: { oldVersion?: number; newVersion?: number | null } = {}): boolean {
      if (type === 'success' || type === 'error') this.readyState = 'done';
      const event = new Event(type, { bubbles: type === 'error', cancelable: type === 'error' });
      Object.assign(event, { oldVersion, newVersion });
      const handler = `on${type}`;
      const once = (heard: Event) => (this as unknown as Record<string, (event: Event) => void>)[handler]?.(heard);
      this.addEventListener(type, once, { once: true });
      return this.dispatchEvent(event);
    }

    /** Tells what becomes of a real request, as if it were our own. */
    follow(real: IDBOpenDBRequest, types: string[]): void {
      this.real = real;
      for (const type of types) {
        real.addEventListener(type, (event) => {
          if (type === 'error') this.error = real.error;
          if (!this.fire(type, event as IDBVersionChangeEvent)) event.preventDefault();
        });
      }
    }
  }

  const error = ({ error = 'UnknownError', message = 'made by the saboteur' }: Partial<Failure>) =>
    new DOMException(message, error);
  const soon = (fn: () => void) => void Promise.resolve().then(fn);

  /** The fault, if there is one that still has a turn. */
  function due<F extends OpenFault | TransactionFault>(fault: F | undefined): F | undefined {
    if (!fault || fault.times === 0) return undefined;
    if (fault.times !== undefined) fault.times -= 1;
    return fault;
  }

  const connections = new Set<IDBDatabase>();
  const dead = new WeakSet<IDBDatabase>();
  const state = { opens: 0, transactions: 0 };
  const realOpen = target.open;
  /** That of fake-indexeddb is not the one of the platform. */
  let PlainEvent = Event;

  function adopt(db: IDBDatabase): void {
    if (connections.has(db)) return;
    connections.add(db);
    const { close, transaction } = db;
    db.close = () => {
      connections.delete(db);
      close.call(db);
    };
    db.addEventListener('close', () => connections.delete(db));
    db.transaction = (stores, mode = 'readonly', options) => {
      state.transactions += 1;
      const wanted = faults().transaction;
      const fault = wanted && (wanted.mode ?? mode) === mode ? due(wanted) : undefined;
      if (fault?.how === 'throws') throw error(fault);
      if (fault?.how === 'finds a dead connection') dead.add(db);
      if (dead.has(db)) throw error({ error: 'InvalidStateError', message: 'The database connection is closing.' });
      if (fault?.how === 'hangs') return hanging(db, mode);
      const real = transaction.call(db, stores, mode, options);
      if (fault?.how === 'aborts') abort(real, fault);
      if (fault?.how === 'is late') silence(real, fault.by);
      return real;
    };
  }

  /** A transaction that takes every request, and never answers one. */
  function hanging(db: IDBDatabase, mode: IDBTransactionMode): IDBTransaction {
    const transaction = new FakeRequest();
    const table = new Proxy({ transaction } as object, {
      get: (target, name) => (name in target ? target[name as never] : () => new FakeRequest()),
    });
    const parts = { db, mode, objectStore: () => table, abort() {}, commit() {}, durability: 'default' };
    return Object.assign(transaction, parts) as never;
  }

  /** Aborts a transaction, with the error that it is to show. */
  function abort(real: IDBTransaction, fault: { early?: boolean } & Partial<Failure>): void {
    const now = () => {
      const shown = fault.error ? error(fault) : null;
      Object.defineProperty(real, 'error', { configurable: true, writable: true, value: shown });
      try {
        real.abort();
      } catch {
        // it has ended already
      }
    };
    // requests are done in the order they were made: when ours is, so are those before it, and a second one comes after
    // those that the first ones have led to
    const store = () => real.objectStore(real.objectStoreNames[0] as string);
    const whenDone = () => {
      try {
        store().count().onsuccess = () => {
          store().count().onsuccess = now;
        };
      } catch {
        // its owner has aborted it already
      }
    };
    soon(fault.early ? now : whenDone);
  }

  /** Keeps the outcome of a transaction, and of nothing in it, to itself. */
  function silence(real: IDBTransaction, by: number | undefined): void {
    let told = false;
    for (const type of ['complete', 'abort', 'error']) {
      real.addEventListener(type, (event) => {
        if (told) return;
        event.stopImmediatePropagation();
        if (by === undefined) return;
        const again = new (event.constructor as typeof Event)(type, { bubbles: event.bubbles });
        after(by, () => {
          told = true;
          real.dispatchEvent(again);
        });
      });
    }
  }

  target.open = function (this: IDBFactory, ...args: [string, number?]): IDBOpenDBRequest {
    state.opens += 1;
    const fault = due(faults().open);
    const open = () => {
      const real = realOpen.apply(this, args);
      let db: IDBDatabase | undefined;
      const opened = () => adopt((db = real.result));
      real.addEventListener('upgradeneeded', opened);
      real.addEventListener('success', opened);
      // an upgrade that was aborted
      real.addEventListener('error', () => db && connections.delete(db));
      real.addEventListener('success', (event) => {
        PlainEvent = event.constructor as typeof Event;
      });
      return real;
    };
    if (!fault) return open();
    if (fault.how === 'throws') throw error(fault);
    if (fault.how === 'returns null') return null as never;
    const request = new FakeRequest();
    const start = () => request.follow(open(), ['upgradeneeded', 'blocked', 'success', 'error']);
    if (fault.how === 'fails') {
      request.error = error(fault);
      after(0, () => request.fire('error'));
    }
    if (fault.how === 'is late') after(fault.by, start);
    if (fault.how === 'is blocked') {
      after(0, () => request.fire('blocked'));
      if (fault.for !== undefined) after(fault.for, start);
    }
    if (fault.how === 'stalls after the upgrade') request.follow(open(), ['upgradeneeded']);
    return request as never;
  };

  return Object.assign(state, {
    open: () => connections.size,
    kill() {
      for (const db of connections) db.close();
    },
    close() {
      for (const db of [...connections]) {
        db.close();
        db.dispatchEvent(new PlainEvent('close'));
      }
    },
  });
}
