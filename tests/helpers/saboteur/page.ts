import type { Page } from 'playwright-core';
import type { Faults } from './faults.ts';
import { type Connections, sabotageIndexedDB } from './sabotage-indexeddb.ts';
import { sabotagePlatform } from './sabotage-platform.ts';
import { sabotageStorage } from './sabotage-storage.ts';

/** What the saboteur puts on a page's `window`. */
interface Planted {
  /** The orders given, by their number; the last one counts. Init scripts may run in any order. */
  orders: Faults[];
  connections: Connections;
}
type Scope = typeof globalThis & { testSaboteur?: Planted };

export interface Saboteur {
  /** From now on these are the faults, and no others: in the documents of this tab, and in those to come. */
  set(faults: Faults): Promise<void>;
  /** Everything works again. What hangs goes on hanging. */
  off(): Promise<void>;
  /** `kill`: connections die without a word; `close`: they say so. In the document that the tab shows. */
  connections(what: 'kill' | 'close'): Promise<void>;
  /** What the document has done so far. */
  counts(): Promise<{ opens: number; transactions: number; open: number }>;
}

/**
 * Breaks a tab's browser as told, before any script of its pages runs. A fault that strikes so many `times` does so in each
 * document. Only this tab is broken: what is really on the disk can be read from another one.
 */
export async function sabotage(page: Page, faults: Faults): Promise<Saboteur> {
  let count = 0;
  await page.addInitScript(`{
    const planted = (window.testSaboteur ??= { orders: [] });
    const faults = () => planted.orders.at(-1) ?? {};
    planted.connections = (${sabotageIndexedDB})(IDBFactory.prototype, faults, (ms, fn) => setTimeout(fn, ms));
    const session = (() => { try { return window.sessionStorage; } catch {} })();
    (${sabotageStorage})(Storage.prototype, faults, (it) => it === session ? 'sessionStorage' : 'localStorage');
    (${sabotagePlatform})(window, faults);
  }`);

  async function set(next: Faults): Promise<void> {
    const order = { nth: ++count, next };
    await page.addInitScript(give, order);
    await Promise.all(page.frames().map((frame) => frame.evaluate(give, order).catch(() => {})));
  }

  await set(faults);
  return {
    set,
    off: () => set({}),
    connections: (what) => page.evaluate((what) => (window as Scope).testSaboteur?.connections[what](), what),
    counts: () =>
      page.evaluate(() => {
        const { opens = 0, transactions = 0, open = () => 0 } = (window as Scope).testSaboteur?.connections ?? {};
        return { opens, transactions, open: open() };
      }),
  };
}

/** Runs in pages. */
function give({ nth, next }: { nth: number; next: Faults }): void {
  const scope = window as Scope;
  scope.testSaboteur ??= { orders: [] } as never;
  scope.testSaboteur.orders[nth] = next;
}
