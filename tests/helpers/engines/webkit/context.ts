import { START } from './in-page.ts';
import { type InitScript, Page, sourceOf } from './page.ts';
import { type Programs, Session } from './session.ts';

/** A pattern that all addresses fit. */
const EVERYTHING = '.*';

/** The part of Playwright's Browser that our tests use. */
export class Browser {
  readonly #session: Session;
  #context?: Context;

  static async launch(programs: Programs): Promise<Browser> {
    return new Browser(await Session.start(programs, '-'));
  }

  private constructor(session: Session) {
    this.#session = session;
  }

  /** One at a time: they share the one browser, which forgets everything in between. */
  async newContext(): Promise<Context> {
    if (this.#context?.isOpen) throw new Error('WebKit has one context at a time: close the other one first');
    this.#context = new Context(this.#session);
    return this.#context;
  }

  close(): Promise<void> {
    return this.#session.kill();
  }
}

/** The part of Playwright's BrowserContext that our tests use. */
export class Context {
  readonly session: Session;
  patience = 25_000;
  isOpen = true;
  #pages: Page[] = [];
  #scripts = [START];
  #blocked = new Set<string>();

  constructor(session: Session) {
    this.session = session;
  }

  async newPage(): Promise<Page> {
    const page = new Page(this, { ...(await this.session.newWindow()), frames: [] });
    for (const script of this.#scripts) await page.addScript(script);
    // a document that has our scripts already, for what is evaluated before the first visit
    await page.goto('about:blank');
    this.#pages.push(page);
    return page;
  }

  pages(): Page[] {
    return [...this.#pages];
  }

  forgetPage(page: Page): void {
    this.#pages = this.#pages.filter((open) => open !== page);
  }

  setDefaultTimeout(patience: number): void {
    this.patience = patience;
  }

  async setOffline(offline: boolean): Promise<void> {
    await this.block(EVERYTHING, offline);
    const tell = (offline: boolean) => {
      Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => !offline });
      window.dispatchEvent(new Event(offline ? 'offline' : 'online'));
    };
    for (const page of this.#pages) await page.evaluate(tell, offline);
  }

  /** What the visitor's system asks of pages. */
  setMedia(media: { dark: boolean; still: boolean }): Promise<void> {
    return this.session.channel.order('media', media);
  }

  async cookies(): Promise<unknown[]> {
    const jars = this.#pages.map(({ place }) => this.session.command<unknown[]>(place, 'GET', '/cookie'));
    return (await Promise.all(jars)).flat();
  }

  /** Keeps the pages that are open from loading an address. */
  async block(url: string, blocked: boolean): Promise<void> {
    if (blocked) this.#blocked.add(url);
    else this.#blocked.delete(url);
    const patterns = [...this.#blocked].map((url) =>
      url === EVERYTHING ? url : url.replace(/[.?+*^$()[\]{}|\\]/g, '\\$&'),
    );
    await this.session.channel.order('block', { patterns });
  }

  addInitScript<Arg>(script: InitScript<Arg>, arg?: Arg): Promise<void> {
    return this.addScript(sourceOf(script, arg));
  }

  /** In all pages, from the next document on. */
  async addScript(source: string): Promise<void> {
    this.#scripts.push(source);
    for (const page of this.#pages) await page.addScript(source);
  }

  async close(): Promise<void> {
    for (const page of this.pages()) await page.close();
    const { channel } = this.session;
    await channel.order('forget', {});
    this.isOpen = false;
  }
}
