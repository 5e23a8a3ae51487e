/** What the page tells of a visit, in milliseconds since the navigation. */
export interface Observed {
  firstPaint: number;
  /** When the first control and the button stood on the screen. */
  visible: number;
  /** When the form could be typed into: by its own word, but not before somebody listens. */
  ready: number;
  /** What the form itself said. */
  mark: number;
  /** When the first listener was attached that hears typing, or the sending. */
  handlers: number;
  /** What tasks of the main thread took beyond 50 ms. */
  blocking: number;
  shift: number;
  /** The height of the form's place. */
  height: number;
}

export type Observer = {
  read(): Observed;
  /** The middle of a control, which is scrolled into view. */
  at(selector: string): { x: number; y: number } | undefined;
};

/**
 * Runs in the page before anything else of it, the same in all: watches for the first picture of the form, with as little work
 * as will do. Calls `benchSettled()` when the form is on the screen and ready.
 *
 * @param controls the form's first control and its button; none: a page without a form
 */
export function observe(controls: [first: string, button: string] | null): void {
  const page = window as unknown as { bench: Observer; benchSettled(text: string): void };
  const now = () => performance.now();
  let mark = Number.NaN;
  let visible = Number.NaN;
  const blocking: [start: number, end: number][] = [];
  let shift = 0;
  let isSettled = false;

  const watch = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('longtask', ({ startTime, duration }) => blocking.push([startTime, startTime + duration]));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) shift += value;
  });

  const firstPaint = () => performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN;
  const settle = () => {
    if (isSettled || Number.isNaN(mark) || Number.isNaN(visible)) return;
    isSettled = true;
    page.benchSettled('');
  };

  // when the first one began to listen, by target
  const listening = new WeakMap<EventTarget, number>();
  const HEARD = /^(input|change|submit|key\w+|focusout|blur|click)$/;
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
    const target = this ?? window;
    if (HEARD.test(args[0]) && !listening.has(target)) listening.set(target, now());
    return add.apply(target, args);
  };
  for (const name of ['oninput', 'onchange', 'onsubmit', 'onclick', 'onkeydown', 'onkeyup'] as const) {
    const property = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)!;
    Object.defineProperty(HTMLElement.prototype, name, {
      ...property,
      set(this: HTMLElement, value) {
        if (value && !listening.has(this)) listening.set(this, now());
        property.set!.call(this, value);
      },
    });
  }

  /** Looks through open shadow roots, too: those of the form's place, since a search of the whole page would be the form's to pay. */
  const find = (selector: string, root: ParentNode): HTMLElement | undefined => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll(root === document ? '#form *' : '*')) {
      if (!shadowRoot) continue;
      observer.observe(shadowRoot, CHANGES);
      const inside = find(selector, shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const isShown = (selector: string): boolean | undefined => {
    const element = find(selector, document);
    return (
      element &&
      element.offsetHeight > 0 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };

  // looks again in the next frame after something has changed; a form that is there but not shown may be shown by a style
  const CHANGES = { childList: true, subtree: true };
  let isDue = false;
  const look = () => {
    isDue = false;
    const shown = controls!.map(isShown);
    if (shown.includes(false)) lookSoon();
    if (!shown.every(Boolean)) return;
    observer.disconnect();
    afterFrame((at) => {
      visible = at;
      settle();
    });
  };
  const lookSoon = () => {
    if (!isDue) requestAnimationFrame(look);
    isDue = true;
  };
  /** A message that is sent before a frame is drawn comes when it has been. */
  const afterFrame = (then: (at: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then(now());
    };
    port2.postMessage(0);
  };
  const observer = new MutationObserver(lookSoon);

  if (controls) {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (this: Element, init) {
      const root = attach.call(this, init);
      if (Number.isNaN(visible)) observer.observe(root, CHANGES);
      return root;
    };
    observer.observe(document, CHANGES);
    watch('mark', ({ name, startTime }) => {
      if (name !== 'ready' || !Number.isNaN(mark)) return;
      mark = startTime;
      settle();
    });
  } else {
    watch('paint', ({ name, startTime }) => {
      if (name !== 'first-contentful-paint') return;
      visible = mark = startTime;
      if (document.readyState === 'complete') settle();
      else window.addEventListener('load', () => setTimeout(settle));
    });
  }

  page.bench = {
    read() {
      const paint = firstPaint();
      let handlers = 0;
      if (controls) {
        handlers = Number.POSITIVE_INFINITY;
        const hears = (target: EventTarget) => {
          handlers = Math.min(handlers, listening.get(target) ?? handlers);
        };
        for (let node: Node | null = find(controls[0], document) ?? null; node; ) {
          hears(node);
          node = node.parentNode ?? (node as ShadowRoot).host ?? null;
        }
        hears(window);
      }
      return {
        firstPaint: paint,
        // what a frame shows is on the screen a little after its scripts have run
        visible: Math.max(visible, paint),
        ready: Math.max(mark, handlers),
        mark,
        handlers,
        blocking: blocking.reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, paint) - 50), 0),
        shift,
        height: document.querySelector<HTMLElement>('#form')!.offsetHeight,
      };
    },
    at(selector) {
      const element = find(selector, document);
      if (!element?.checkVisibility()) return undefined;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
  };
}
