import type { Faults, StorageFault } from './faults.ts';

/**
 * Replaces the methods of a Storage, or of the prototype of all, by ones that do what `faults()` says at that moment.
 *
 * Self-contained: it also runs in pages, which get its source text.
 *
 * @param nameOf which storage it is: `localStorage` or `sessionStorage`
 */
export function sabotageStorage(target: Storage, faults: () => Faults, nameOf: (storage: Storage) => string): void {
  const due = (storage: Storage, method: string): StorageFault | undefined => {
    const fits = (fault: StorageFault) =>
      fault.times !== 0 && fault.on === nameOf(storage) && (fault.method === method || fault.method === 'any');
    const fault = faults().storage?.find(fits);
    if (fault?.times !== undefined) fault.times -= 1;
    return fault;
  };

  for (const method of ['getItem', 'setItem', 'removeItem', 'key'] as const) {
    const real = target[method] as (...args: unknown[]) => unknown;
    Object.defineProperty(target, method, {
      configurable: true,
      writable: true,
      value(this: Storage, ...args: unknown[]) {
        const fault = due(this, method);
        if (fault?.how === 'throws') throw new DOMException(fault.message ?? 'made by the saboteur', fault.error);
        if (fault?.how === 'returns') return fault.value;
        if (fault?.how === 'does nothing') return undefined;
        return real.apply(this, args);
      },
    });
  }
}
