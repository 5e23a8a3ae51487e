import { storageOf } from '../../platform/storage.ts';

/** What the tab remembers of the panel. */
export interface Kept {
  /** `off`: closed for good, on the owner's own machine. */
  show?: 'tab' | 'open' | 'off';
  section?: string;
  side?: 'start' | 'end';
}

const KEY = 'leadtag:debug';

/** What is remembered. Somebody else's value, or a storage that is refused, is nothing. */
export function recall(): Kept {
  return { ...(read(KEY) as Kept) };
}

/** Remembers; nothing is the end of it. */
export function remember(kept: Kept | undefined): void {
  write(KEY, kept);
}

/** Anything that the tab keeps for the panel, under a name of its own. */
export function read(key: string): unknown {
  try {
    return JSON.parse(storageOf('sessionStorage')?.getItem(key) ?? 'null');
  } catch {
    return null; // refused, or not ours
  }
}

export function write(key: string, value: unknown): void {
  try {
    const storage = storageOf('sessionStorage');
    if (value === undefined) storage?.removeItem(key);
    else storage?.setItem(key, JSON.stringify(value));
  } catch {
    // full or refused: this page still knows
  }
}
