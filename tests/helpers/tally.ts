import type { CDPSession, Page } from 'playwright-core';

/** What a page holds on to, counted. */
export interface Tally {
  /** `setTimeout` and `setInterval` that are still to come. */
  timers: number;
  /** Of window, document, the root element, the body, and media queries. */
  listeners: number;
  /** Mutation observers that watch something. */
  observers: number;
  /** Style sheets that the document itself has adopted. */
  sheets: number;
  /** Elements of the page, shadow roots included. */
  elements: number;
  /** With Chromium's protocol: nodes and listeners that cannot be let go, wherever they are. */
  nodes?: number;
  handlers?: number;
}

type Counted = Window & { tally(): Omit<Tally, 'nodes' | 'handlers'> };

/** Counts in every page that this tab loads from now on. To be called before the first. */
export const startTally = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const timers = new Set<unknown>();
    for (const name of ['setTimeout', 'setInterval'] as const) {
      const original = window[name] as (run: TimerHandler, ms?: number, ...rest: unknown[]) => number;
      Object.assign(window, {
        [name]: (run: TimerHandler, ms?: number, ...rest: unknown[]) => {
          const id = original(
            (...given: unknown[]) => {
              if (name === 'setTimeout') timers.delete(id);
              (run as (...all: unknown[]) => void)(...given);
            },
            ms,
            ...rest,
          );
          timers.add(id);
          return id;
        },
      });
    }
    for (const name of ['clearTimeout', 'clearInterval'] as const) {
      const original = window[name];
      Object.assign(window, {
        [name]: (id?: number) => {
          timers.delete(id);
          original(id);
        },
      });
    }

    // what outlives a form; the same listener twice is one
    const isOfPage = (target: unknown) =>
      target === window ||
      target === document ||
      target === document.documentElement ||
      target instanceof HTMLBodyElement ||
      target instanceof MediaQueryList;
    const listeners: { target: unknown; type: string; run: unknown; capture: boolean }[] = [];
    const captures = (options: unknown) => (typeof options === 'object' ? !!Object(options).capture : !!options);
    const drop = (target: unknown, type: string, run: unknown, capture: boolean) => {
      const at = listeners.findIndex(
        (one) => one.target === target && one.type === type && one.run === run && one.capture === capture,
      );
      if (at >= 0) listeners.splice(at, 1);
      return at >= 0;
    };
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, run, options) {
      // said of nothing, it is the window's
      const target = this ?? window;
      const { once, signal } = Object(options) as AddEventListenerOptions;
      if (run && isOfPage(target) && !signal?.aborted) {
        const capture = captures(options);
        drop(target, type, run, capture);
        listeners.push({ target, type, run, capture });
        const gone = () => void drop(target, type, run, capture);
        if (signal) add.call(signal, 'abort', gone);
        if (once) add.call(target, type, gone, { once: true, capture });
      }
      return add.call(target, type, run, options);
    };
    EventTarget.prototype.removeEventListener = function (type, run, options) {
      const target = this ?? window;
      drop(target, type, run, captures(options));
      return remove.call(target, type, run, options);
    };

    const observers = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...given) {
      observers.add(this);
      return observe.apply(this, given);
    };
    MutationObserver.prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };

    const elementsIn = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (n, { shadowRoot }) => n + 1 + (shadowRoot ? elementsIn(shadowRoot) : 0),
        0,
      );

    (window as unknown as Counted).tally = () => ({
      timers: timers.size,
      listeners: listeners.length,
      observers: observers.size,
      sheets: document.adoptedStyleSheets.length,
      elements: elementsIn(document),
    });
  });

/** What the page holds on to just now. With a session of Chromium's protocol, after all that can be let go has been. */
export async function tally(page: Page, session?: CDPSession): Promise<Tally> {
  const counted = await page.evaluate(() => (window as unknown as Counted).tally());
  if (!session) return counted;
  await session.send('Performance.enable');
  for (const _ of ['what is held by nothing', 'and what only that has held'])
    await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { ...counted, nodes: of('Nodes'), handlers: of('JSEventListeners') };
}

/** What there is more of than before, by name. */
export const grown = (before: Tally, after: Tally): Partial<Tally> =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, count]) => [name, count - (before[name as keyof Tally] ?? 0)] as const)
      .filter(([, more]) => more > 0),
  );
