import { type Rung } from './rung.ts';
import { type DurableStore } from './store.ts';
/** All keys that begin so. */
export declare const beginning: (prefix: string) => IDBKeyRange;
/** The first rung: IndexedDB. What is read is bounded by what is due, however many rows there are. */
export declare const createDisk: ({ use, exists }: DurableStore) => Rung;
/** Erases rows that were given up before `time` (`Infinity`: ever), the oldest first. */
export declare function eraseSettled(table: IDBObjectStore, time: number, most?: number): Promise<void>;
