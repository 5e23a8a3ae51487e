import { Script } from 'node:vm';
import { type Channel, openChannel, type Told } from './channel.ts';
import { type Driver, startDriver, WebDriverError } from './driver.ts';
import { TOOLS, unpack } from './in-page.ts';

/** The programs that WebKit needs, see ../webkit.ts. */
export interface Programs {
  driver: string;
  browser: string;
}

/** Where something is run: a window, and the frames on the way down, by selectors. */
export interface Place {
  handle: string;
  view: number;
  frames: string[];
}

/** What a script in a page has thrown. */
export class PageError extends Error {}

/**
 * In milliseconds. That for scripts is counted by the page's own clock, which tests put forward by minutes: it is as
 * long as can be, and vitest's is the one that ends a test.
 */
const TIMEOUTS = { pageLoad: 25_000, script: 2 ** 31 - 1 };

/**
 * One running browser. A WebDriver has one current window and one current frame, and our tests use several at once:
 * so whatever is done is done in turn, each time from the window on.
 */
export class Session {
  readonly channel: Channel;
  readonly #driver: Driver;
  readonly #path: string;
  readonly #pid: number;
  /** A window that is there all the time, because a session ends with its last one. */
  readonly #home: string;
  #turn: Promise<unknown> = Promise.resolve();
  #window?: string;
  #front?: number;
  #views = 0;

  /** Starts a browser on a folder; `-` keeps nothing. */
  static async start({ driver: program, browser }: Programs, folder: string): Promise<Session> {
    const channel = await openChannel();
    const driver = await startDriver(program);
    try {
      const started = told(channel, 'started');
      const view = told(channel, 'view');
      const { sessionId } = await driver.command<{ sessionId: string }>('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'leadtag-tests',
            'webkitgtk:browserOptions': { binary: browser, args: [channel.path, folder] },
            timeouts: TIMEOUTS,
          },
        },
      });
      const { pid } = await started;
      await view;
      const path = `/session/${sessionId}`;
      const home = await driver.command<string>('GET', `${path}/window`);
      return new Session(channel, driver, path, pid, home);
    } catch (error) {
      await driver.stop();
      channel.close();
      throw error;
    }
  }

  private constructor(channel: Channel, driver: Driver, path: string, pid: number, home: string) {
    this.channel = channel;
    this.#driver = driver;
    this.#path = path;
    this.#pid = pid;
    this.#home = home;
  }

  async newWindow(): Promise<Omit<Place, 'frames'>> {
    return this.#inTurn(async () => {
      // one that is closed opens no other
      await this.#goTo({ handle: this.#home, frames: [] });
      const opened = told(this.channel, 'view');
      const { handle } = await this.#command<{ handle: string }>('POST', '/window/new', { type: 'window' });
      await opened;
      this.#views += 1;
      return { handle, view: this.#views };
    });
  }

  /** A command of the W3C protocol, in a window. */
  command<T = unknown>(place: Place, method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
    return this.#inTurn(async () => {
      await this.#goTo(place);
      const value = await this.#command<T>(method, path, body);
      if (method === 'DELETE' && path === '/window') this.#window = undefined;
      return value;
    });
  }

  /** The same for what a visitor does: in a window that has the focus. */
  actions(place: Place, actions: object[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#goTo({ ...place, frames: [] });
      if (this.#front !== place.view) await this.channel.order('front', { view: place.view });
      this.#front = place.view;
      await this.#command('POST', '/actions', { actions });
    });
  }

  /** Runs a function in a page, as if it had been written there; what it closes over does not come along. */
  async evaluate<T>(place: Place, fn: unknown, ...args: unknown[]): Promise<T> {
    const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
    return this.run<T>(place, typeof fn === 'function' ? `return (${fn})(${given});` : valued(String(fn)));
  }

  /** Runs the body of an async function in a page, which has `tools`. */
  async run<T>(place: Place, body: string): Promise<T> {
    const script = `
      const done = arguments[0], tools = ${TOOLS}, { stringify } = JSON;
      // a script that comes from outside runs microtasks after every callback in it; as one itself it does not
      (async () => { await null; ${body} })().then(
        (value) => done(stringify({ value: tools.pack(value) })),
        (error) => done(stringify({ thrown: String(error?.message ?? error) })));`;
    const answer = await this.#inTurn(async () => {
      await this.#goTo(place);
      return this.#command<string>('POST', '/execute/async', { script, args: [] });
    });
    const { thrown, value } = JSON.parse(answer) as { thrown?: string; value: Parameters<typeof unpack>[0] };
    if (thrown !== undefined) throw new PageError(thrown);
    return unpack(value) as T;
  }

  /** SIGKILL for the browser and its children, which it leads. */
  async kill(): Promise<void> {
    try {
      process.kill(-this.#pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
    await this.channel.gone;
    await this.#driver.stop();
    this.channel.close();
  }

  async #goTo({ handle, frames }: Omit<Place, 'view'>): Promise<void> {
    if (this.#window !== handle) await this.#command('POST', '/window', { handle });
    this.#window = handle;
    await this.#command('POST', '/frame', { id: null });
    for (const value of frames) {
      const id = await this.#command('POST', '/element', { using: 'css selector', value });
      await this.#command('POST', '/frame', { id });
    }
  }

  #command<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
    return this.#driver.command<T>(method, this.#path + path, body);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => {});
    return mine;
  }
}

/** Code that comes as a string has a value if it is an expression. */
function valued(code: string): string {
  const expression = `return (${code.replace(/[;\s]+$/, '')}\n);`;
  try {
    new Script(`async () => { ${expression} }`);
    return expression;
  } catch {
    return code;
  }
}

/** Whether something may go better in a moment: the page was on its way to another one, or its frame not yet there. */
export function isPassing(error: unknown): boolean {
  const passing = ['javascript error', 'no such frame', 'no such element', 'stale element reference', 'unknown error'];
  return error instanceof WebDriverError && passing.includes(error.code);
}

function told<Event extends Told['event']>(channel: Channel, event: Event): Promise<Extract<Told, { event: Event }>> {
  return new Promise((resolve) => {
    channel.listen((told) => {
      if (told.event === event) resolve(told as Extract<Told, { event: Event }>);
    });
  });
}
