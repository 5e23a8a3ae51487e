import type { Clock } from '../platform/clock.ts';
import { type Rung } from './rung.ts';
/** What a shelf lies on: texts by key. A `Map` is one; {@link localDrawer} is another. */
export interface Drawer {
    keys(): Iterable<string>;
    get(key: string): string | null | undefined;
    /** Throws where there is no room. */
    set(key: string, text: string): unknown;
    delete(key: string): unknown;
}
/** The site's localStorage. Every method may throw, as it does in sandboxed frames. */
export declare const localDrawer: Drawer;
/** A lower rung: few rows, each a text of its own. Durable on localStorage, and as good as the page's life on a `Map`. */
export declare function createShelf(drawer: Drawer, durable: boolean, clock: Clock): Rung;
