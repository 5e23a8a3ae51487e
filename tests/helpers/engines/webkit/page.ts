import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Told } from './channel.ts';
import { Clock } from './clock.ts';
import type { Context } from './context.ts';
import { exposed, type Message } from './in-page.ts';
import { pressing, typing } from './keys.ts';
import { Scope } from './locator.ts';
import { isPassing, type Place, type Session } from './session.ts';

export type InitScript<Arg> = string | ((arg: Arg) => unknown);

/** The part of Playwright's Page that our tests use, over WebDriver and browser.py. */
export class Page extends Scope {
  readonly session: Session;
  readonly place: Place;
  readonly clock: Clock;
  readonly #context: Context;
  readonly #events = new EventEmitter();
  readonly #exposed = new Map<string, (...args: never[]) => unknown>();
  #address = 'about:blank';
  #closed = false;
  #loading = 0;
  #lastTraffic = Date.now();

  constructor(context: Context, place: Place) {
    super(undefined as never, []);
    Object.assign(this, { page: this });
    this.#context = context;
    this.session = context.session;
    this.place = place;
    this.clock = new Clock(context);
    this.session.channel.listen((told) => 'view' in told && told.view === place.view && this.#hear(told));
  }

  get patience(): number {
    return this.#context.patience;
  }

  context(): Context {
    return this.#context;
  }

  url(): string {
    return this.#address;
  }

  async goto(url: string): Promise<void> {
    await this.session.command(this.place, 'POST', '/url', { url });
  }

  async reload(): Promise<void> {
    await this.session.command(this.place, 'POST', '/refresh');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#context.forgetPage(this);
    await this.session.command(this.place, 'DELETE', '/window');
  }

  async bringToFront(): Promise<void> {
    await this.session.actions(this.place, []);
  }

  async setViewportSize({ width, height }: { width: number; height: number }): Promise<void> {
    await this.session.channel.order('resize', { view: this.place.view, width, height });
    const fits = (width: number, height: number) => window.innerWidth === width && window.innerHeight === height;
    await this.#until(`a window of ${width} x ${height}`, () => this.evaluate(fits, width, height));
  }

  evaluate<T, Args extends unknown[]>(fn: string | ((...args: Args) => T), ...args: Args): Promise<Awaited<T>> {
    return this.session.evaluate(this.place, fn, ...args);
  }

  async evaluateHandle(fn: () => unknown) {
    return this.handle(await this.session.run<number>(this.place, `return ${this.keeping(`await (${fn})()`)};`));
  }

  /** An expression that keeps a value in the page, and gives its number. */
  keeping(expression: string): string {
    return `tools.handles.set(tools.handles.size, ${expression}).size - 1`;
  }

  handle(number: number) {
    return {
      evaluate: <T>(fn: (kept: never) => T): Promise<T> =>
        this.session.run<T>(this.place, `return (${fn})(tools.handles.get(${number}));`),
    };
  }

  waitForFunction(fn: (arg?: unknown) => unknown, arg?: unknown): Promise<void> {
    const truthy = `return Boolean(await (${fn})(${JSON.stringify(arg)}));`;
    return this.#until(`${fn}`, () => this.session.run<boolean>(this.place, truthy));
  }

  async waitForLoadState(state: 'load' | 'domcontentloaded' | 'networkidle' = 'load'): Promise<void> {
    const ready = () => this.evaluate(() => document.readyState);
    await this.#until(state, async () => {
      if (state === 'domcontentloaded') return (await ready()) !== 'loading';
      if ((await ready()) !== 'complete') return false;
      return state === 'load' || (this.#loading === 0 && Date.now() - this.#lastTraffic > 500);
    });
  }

  waitForURL(url: string): Promise<void> {
    return this.#until(`the address ${url}`, async () => {
      const [address = '', ready] = await this.evaluate(() => [location.href, document.readyState]);
      return fitsGlob(address, url) && ready === 'complete';
    });
  }

  /** What is not at the top is out of reach here. */
  frames(): Page[] {
    return [this];
  }

  isClosed(): boolean {
    return this.#closed;
  }

  addInitScript<Arg>(script: InitScript<Arg>, arg?: Arg): Promise<void> {
    return this.addScript(sourceOf(script, arg));
  }

  /** One address that is always stopped: more than that, and more of a page than that, cannot be had here. */
  async route(url: string, decide: (route: { abort(): void }) => unknown): Promise<void> {
    let stopped = false;
    await decide({
      abort: () => {
        stopped = true;
      },
    });
    if (!stopped) throw new Error('In WebKit a route can only be aborted');
    await this.#context.block(url, true);
  }

  unroute(url: string): Promise<void> {
    return this.#context.block(url, false);
  }

  async exposeFunction(name: string, fn: (...args: never[]) => unknown): Promise<void> {
    this.#exposed.set(name, fn);
    await this.addScript(exposed(name));
    await this.evaluate(exposed(name));
  }

  /** Runs in every document of this window from the next one on, before its own scripts. */
  addScript(source: string): Promise<void> {
    return this.session.channel.order('script', { view: this.place.view, source });
  }

  on(event: string, listener: (...args: never[]) => void): this {
    this.#events.on(event, listener as (...args: unknown[]) => void);
    return this;
  }

  async waitForEvent(event: string): Promise<unknown> {
    const signal = AbortSignal.timeout(this.patience);
    const [value] = await once(this.#events, event, { signal });
    return value;
  }

  readonly keyboard = {
    press: (keys: string) => this.session.actions(this.place, [keyboard(pressing(keys))]),
    type: (text: string) => this.session.actions(this.place, [keyboard(typing(text))]),
  };

  readonly mouse = {
    click: (x: number, y: number, { delay = 0 } = {}) =>
      this.session.actions(this.place, [mouse(x, y, [...pressed(delay)])]),
    dblclick: (x: number, y: number) => this.session.actions(this.place, [mouse(x, y, [...pressed(0), ...pressed(0)])]),
  };

  /** Where a frame begins, in the coordinates of the window. */
  async cornerOf(frames: string[]): Promise<{ x: number; y: number }> {
    const corner = { x: 0, y: 0 };
    for (const [depth, selector] of frames.entries()) {
      const inside = await this.session.evaluate<{ x: number; y: number }>(
        { ...this.place, frames: frames.slice(0, depth) },
        (selector: string) => {
          const frame = document.querySelector(selector) as HTMLElement;
          const { x, y } = frame.getBoundingClientRect();
          return { x: Math.round(x + frame.clientLeft), y: Math.round(y + frame.clientTop) };
        },
        selector,
      );
      corner.x += inside.x;
      corner.y += inside.y;
    }
    return corner;
  }

  async #until(what: string, fits: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + this.patience; ; await sleep(40)) {
      const fit = await fits().catch((error) => {
        if (!isPassing(error)) throw error;
        return false;
      });
      if (fit) return;
      if (Date.now() > end) throw new Error(`Waited ${this.patience} ms for ${what}`);
    }
  }

  #hear(told: Extract<Told, { view: number }>): void {
    if (told.event === 'address') this.#address = told.url;
    if (told.event === 'message') this.#read(JSON.parse(told.body) as Message);
    if (told.event === 'download') this.#events.emit('download', { suggestedFilename: () => told.name });
    if (told.event !== 'request' && told.event !== 'request-ended') return;
    this.#loading += told.event === 'request' ? 1 : -1;
    this.#lastTraffic = Date.now();
    const event = told.event === 'request' ? 'request' : told.failed ? 'requestfailed' : 'requestfinished';
    this.#events.emit(event, { url: () => told.url, method: () => told.method });
  }

  #read(message: Message): void {
    if (message.about === 'call') this.#exposed.get(message.name)?.(...(message.args as never[]));
    if (message.about === 'console') {
      this.#events.emit('console', { type: () => message.type, text: () => message.text });
    }
    if (message.about === 'error') this.#events.emit('pageerror', message);
  }
}

/** `**` is anything, `*` anything within one step of a path. */
function fitsGlob(address: string, glob: string): boolean {
  const parts = glob.split(/(\*\*?)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`).test(address);
}

/** What runs in a document before its own scripts: code, or a function and what it is given. */
export function sourceOf<Arg>(script: InitScript<Arg>, arg?: Arg): string {
  return typeof script === 'string' ? script : `(${script})(${JSON.stringify(arg)})`;
}

function keyboard(actions: object[]): object {
  return { type: 'key', id: 'keyboard', actions };
}

function mouse(x: number, y: number, actions: object[]): object {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 };
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...actions] };
}

function pressed(delay: number): object[] {
  return [
    { type: 'pointerDown', button: 0 },
    { type: 'pause', duration: delay },
    { type: 'pointerUp', button: 0 },
  ];
}
