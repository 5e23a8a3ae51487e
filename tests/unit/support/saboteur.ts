import { IDBFactory } from 'fake-indexeddb';
import type { Faults } from '../../helpers/saboteur/faults.ts';
import { sabotageIndexedDB } from '../../helpers/saboteur/sabotage-indexeddb.ts';
import { sabotageStorage } from '../../helpers/saboteur/sabotage-storage.ts';
import { memoryStorage } from './storage.ts';

type After = (ms: number, fn: () => void) => unknown;

/**
 * A factory of fake-indexeddb that breaks as told. Waits of faults are on the clock that is handed in (`clock.after`), else on the
 * real one.
 */
export function faultyIndexedDB(first: Faults = {}, after: After = (ms, fn) => setTimeout(fn, ms)) {
  let faults = first;
  const factory = new IDBFactory();
  const connections = sabotageIndexedDB(factory, () => faults, after);
  return {
    factory,
    connections,
    /** From now on these are the faults, and no others. */
    set: (next: Faults) => {
      faults = next;
    },
  };
}

/** A localStorage in memory that breaks as told; `content` is what is really in it. */
export function faultyStorage(first: NonNullable<Faults['storage']> = [], content: Record<string, string> = {}) {
  let faults: Faults = { storage: first };
  const storage = memoryStorage(content);
  sabotageStorage(
    storage,
    () => faults,
    () => 'localStorage',
  );
  return {
    storage,
    content,
    set: (next: NonNullable<Faults['storage']>) => {
      faults = { storage: next };
    },
  };
}
