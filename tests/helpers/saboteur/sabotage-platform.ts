import type { Faults } from './faults.ts';

/**
 * Breaks what else we touch of a browser: locks, channels, ids, the clock, `fetch`, and whether storage is there at all. Each looks
 * at `faults()` when it is used, so it can be switched while a page lives.
 *
 * Self-contained: it also runs in pages, which get its source text.
 */
export function sabotagePlatform(scope: typeof globalThis, faults: () => Faults): void {
  const denied = () => new DOMException('made by the saboteur', 'SecurityError');
  const never = () => new Promise<never>(() => {});

  /** Puts a getter before a property: `change` gets what is really there. */
  function watch<T extends object, K extends keyof T>(owner: T, name: K, change: (real: T[K]) => T[K]): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const from = own ?? Object.getOwnPropertyDescriptor(Object.getPrototypeOf(owner) ?? {}, name);
    if (!from) return;
    let replaced: { value: T[K] } | undefined;
    Object.defineProperty(owner, name, {
      configurable: true,
      enumerable: from.enumerable ?? true,
      get: () => change(replaced ? replaced.value : from.get ? from.get.call(owner) : from.value),
      set: (value: T[K]) => {
        replaced = { value };
      },
    });
  }

  watch(scope, 'indexedDB', (real) => {
    const fault = faults().indexedDB;
    if (fault === 'throws') throw denied();
    return (fault === 'missing' ? undefined : fault === 'null' ? null : real) as IDBFactory;
  });

  for (const name of ['localStorage', 'sessionStorage'] as const) {
    watch(scope, name, (real) => {
      const fault = faults().storage?.find(({ on, method, times }) => on === name && method === 'read' && times !== 0);
      if (fault?.times !== undefined) fault.times -= 1;
      if (fault?.how === 'throws') throw new DOMException(fault.message ?? 'made by the saboteur', fault.error);
      return fault?.how === 'returns' ? (null as never) : fault ? (undefined as never) : real;
    });
  }

  const locks: Record<string, (name: string, ...rest: unknown[]) => unknown> = {
    throws: () => {
      throw denied();
    },
    denied: () => Promise.reject(denied()),
    // who does not ask for it to be available has to wait
    held: (_, options, work) => {
      const { ifAvailable } = (options ?? {}) as LockOptions;
      return ifAvailable ? Promise.resolve((work as (lock: null) => unknown)(null)) : never();
    },
    hangs: never,
  };
  watch(scope.navigator as { locks: unknown }, 'locks', (real) => {
    const fault = faults().locks;
    if (!fault) return real;
    return fault === 'missing' ? undefined : { request: locks[fault], query: async () => ({ held: [], pending: [] }) };
  });

  watch(scope, 'BroadcastChannel', (real) => {
    const fault = faults().broadcast;
    if (!fault) return real;
    if (fault === 'missing') return undefined as never;
    if (fault === 'mute') {
      return class extends EventTarget {
        postMessage() {}
        close() {}
      } as never;
    }
    return class {
      constructor() {
        throw denied();
      }
    } as never;
  });

  watch(scope.crypto as { randomUUID: unknown }, 'randomUUID', (real) => {
    const fault = faults().randomUUID;
    if (fault === 'missing') return undefined;
    if (fault !== 'throws') return real;
    return () => {
      throw denied();
    };
  });

  watch(scope, 'fetch', (real) => {
    const fault = faults().fetch;
    if (fault === 'missing') return undefined as never;
    if (fault === 'throws') {
      return () => {
        throw new TypeError('made by the saboteur');
      };
    }
    if (fault === 'rejects') return () => Promise.reject(new TypeError('Failed to fetch'));
    if (fault === 'returns nothing') return (() => undefined) as never;
    return fault === 'hangs' ? never : real;
  });

  const now = () => Real.now() + (faults().clock ?? 0);
  const Real = scope.Date;
  scope.Date = new Proxy(Real, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
