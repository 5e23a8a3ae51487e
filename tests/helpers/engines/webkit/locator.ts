import { setTimeout as sleep } from 'node:timers/promises';
import type { Injected } from './in-page.ts';
import type { Page } from './page.ts';
import { isPassing } from './session.ts';

interface Waiting {
  timeout?: number;
}

type Words = string | RegExp;

interface Point {
  x: number;
  y: number;
}

/** What an attempt has come to: a value, or why it is too early. */
type Attempt<T> = { value: T } | { early: string };

/** All that finds elements; the texts are Playwright's own language of selectors, which its script in the page reads. */
abstract class Queries {
  abstract locator(selector: string): Locator;

  getByRole(role: string, { name, exact }: { name?: Words; exact?: boolean } = {}): Locator {
    const named = name === undefined ? '' : `[name=${quoted(name, exact)}]`;
    return this.locator(`internal:role=${role}${named}`);
  }

  getByLabel(text: Words, { exact }: { exact?: boolean } = {}): Locator {
    return this.locator(`internal:label=${worded(text, exact)}`);
  }

  getByText(text: Words, { exact }: { exact?: boolean } = {}): Locator {
    return this.locator(`internal:text=${worded(text, exact)}`);
  }
}

/** The top of a page, or a frame of it. */
export class Scope extends Queries {
  readonly page: Page;
  /** The frames on the way down, by selectors. */
  readonly path: string[];

  constructor(page: Page, path: string[]) {
    super();
    this.page = page;
    this.path = path;
  }

  locator(selector: string): Locator {
    return new Locator(this, selector);
  }

  frameLocator(selector: string): Scope {
    return new Scope(this.page, [...this.path, selector]);
  }
}

/** Finds one element anew each time, and waits until it is there and can be used, as a Locator of Playwright does. */
export class Locator extends Queries {
  readonly #scope: Scope;
  readonly #selector: string;

  constructor(scope: Scope, selector: string) {
    super();
    this.#scope = scope;
    this.#selector = selector;
  }

  locator(selector: string): Locator {
    return new Locator(this.#scope, `${this.#selector} >> ${selector}`);
  }

  first(): Locator {
    return this.nth(0);
  }

  last(): Locator {
    return this.nth(-1);
  }

  nth(index: number): Locator {
    return this.locator(`nth=${index}`);
  }

  or(other: Locator): Locator {
    return this.locator(`internal:or=${JSON.stringify(other.#selector)}`);
  }

  page(): Page {
    return this.#scope.page;
  }

  count(): Promise<number> {
    return this.evaluateAll((elements) => elements.length);
  }

  evaluateAll<T>(fn: (elements: Element[], arg?: unknown) => T, arg?: unknown): Promise<T> {
    return this.#run<T>(`return (${fn})(elements, ${JSON.stringify(arg)});`);
  }

  async isVisible(): Promise<boolean> {
    const visible = await this.#state('visible');
    return visible === true;
  }

  async waitFor({ state = 'visible', timeout }: Waiting & { state?: string } = {}): Promise<void> {
    await this.#until(timeout, `to be ${state}`, async () => {
      const found = await this.#state(state);
      return found === true ? { value: undefined } : { early: 'it is not' };
    });
  }

  textContent(options?: Waiting): Promise<string | null> {
    return this.#once((_, element) => ({ value: element.textContent }), undefined, options);
  }

  getAttribute(name: string, options?: Waiting): Promise<string | null> {
    return this.#once((_, element, name) => ({ value: element.getAttribute(name) }), name, options);
  }

  inputValue(options?: Waiting): Promise<string> {
    return this.#once((_, element) => ({ value: (element as HTMLInputElement).value }), undefined, options);
  }

  isChecked(options?: Waiting): Promise<boolean> {
    return this.#once((_, element) => ({ value: (element as HTMLInputElement).checked }), undefined, options);
  }

  boundingBox(options?: Waiting) {
    return this.#once(
      (_, element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { value: { x, y, width, height } };
      },
      undefined,
      options,
    );
  }

  evaluate<T>(fn: (element: Element, arg?: unknown) => T, arg?: unknown, options?: Waiting): Promise<T> {
    const call = `async (_, element, arg) => ({ value: await (${fn})(element, arg) })`;
    return this.#once(call as unknown as Deed<unknown, T>, arg, options);
  }

  async evaluateHandle(fn: (element: Element) => unknown) {
    const call = `async (_, element) => ({ value: ${this.page().keeping(`await (${fn})(element)`)} })`;
    return this.page().handle(await this.#once(call as unknown as Deed<unknown, number>, undefined));
  }

  async focus(options?: Waiting): Promise<void> {
    await this.#makeFocusable(options);
    await this.#once((injected, element) => ({ value: void injected.focusNode(element) }), undefined, options);
  }

  async blur(options?: Waiting): Promise<void> {
    await this.#once((injected, element) => ({ value: void injected.blurNode(element) }), undefined, options);
  }

  /** As Playwright does it: the text that was there is selected, and replaced as if by an input method. */
  async fill(value: string, options?: Waiting): Promise<void> {
    await this.#makeFocusable(options);
    await this.#once(
      async (injected, element, value) => {
        const state = await injected.checkElementStates(element, ['visible', 'enabled', 'editable'], true);
        if (state) return { early: typeof state === 'string' ? state : `it is not ${state.missingState}` };
        const filled = injected.fill(element, value);
        if (filled === 'error:notconnected') return { early: filled };
        if (filled === 'needsinput') {
          if (value) document.execCommand('insertText', false, value);
          else document.execCommand('delete');
        }
        return { value: undefined };
      },
      value,
      options,
    );
  }

  async selectOption(value: string | string[], options?: Waiting): Promise<void> {
    const wanted = [value].flat().map((valueOrLabel) => ({ valueOrLabel }));
    await this.#once(
      (injected, element, wanted) => {
        const chosen = injected.selectOptions(element, wanted);
        return typeof chosen === 'string' ? { early: chosen } : { value: undefined };
      },
      wanted,
      options,
    );
  }

  async click({ delay = 0, timeout }: Waiting & { delay?: number } = {}): Promise<void> {
    const { x, y } = await this.#clickable(timeout);
    await this.page().mouse.click(x, y, { delay });
  }

  async dblclick({ timeout }: Waiting = {}): Promise<void> {
    const { x, y } = await this.#clickable(timeout);
    await this.page().mouse.dblclick(x, y);
  }

  async check(options?: Waiting): Promise<void> {
    if (!(await this.isChecked(options))) await this.click(options);
  }

  async uncheck(options?: Waiting): Promise<void> {
    if (await this.isChecked(options)) await this.click(options);
  }

  async press(keys: string, options?: Waiting): Promise<void> {
    await this.focus(options);
    await this.page().keyboard.press(keys);
  }

  async pressSequentially(text: string, options?: Waiting): Promise<void> {
    await this.focus(options);
    await this.page().keyboard.type(text);
  }

  /** A script of another site's frame cannot take the focus there, a click can. */
  async #makeFocusable(options?: Waiting): Promise<void> {
    if (this.#scope.path.length) await this.click(options);
    else await this.page().bringToFront();
  }

  /** Where to click, in the coordinates of the window, once the element keeps still and nothing lies above it. */
  async #clickable(timeout?: number): Promise<Point> {
    const point = await this.#once<undefined, Point>(
      async (injected, element) => {
        const state = await injected.checkElementStates(element, ['visible', 'enabled', 'stable'], true);
        if (state) return { early: typeof state === 'string' ? state : `it is not ${state.missingState}` };
        const fits = ({ top, bottom, left, right }: DOMRect) =>
          top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
        if (!fits(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center', inline: 'center' });
        const box = [...element.getClientRects()].find(({ width, height }) => width && height);
        if (!box) return { early: 'it has no size' };
        const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
        const hit = injected.expectHitTarget(point, element);
        if (hit !== 'done') return { early: `${hit.hitTargetDescription} lies above it` };
        return { value: point };
      },
      undefined,
      { timeout },
    );
    const { x, y } = await this.page().cornerOf(this.#scope.path);
    return { x: x + point.x, y: y + point.y };
  }

  /** Whether there is one element in this state; undefined when it is not there at all. */
  #state(state: string): Promise<boolean | undefined> {
    return this.#run(`
      const state = ${JSON.stringify(state)};
      if (elements.length > 1) throw tools.injected.strictModeViolationError(parsed, elements);
      if (state === 'attached' || state === 'detached') return (state === 'attached') === elements.length > 0;
      if (elements.length === 0) return state === 'hidden' ? true : undefined;
      return tools.injected.elementState(elements[0], state, true).matches;`);
  }

  /** Does something with the element as soon as that can be done, and once. */
  #once<A, T>(deed: Deed<A, T>, arg: A, { timeout }: Waiting = {}): Promise<T> {
    return this.#until(timeout, 'to be usable', () =>
      this.#run<Attempt<T>>(`
        if (elements.length > 1) throw tools.injected.strictModeViolationError(parsed, elements);
        if (elements.length === 0) return { early: 'it is not there' };
        return (${deed})(tools.injected, elements[0], ${JSON.stringify(arg)});`),
    );
  }

  async #until<T>(timeout: number | undefined, what: string, attempt: () => Promise<Attempt<T>>): Promise<T> {
    const patience = timeout ?? this.page().patience;
    const end = Date.now() + patience;
    for (;;) {
      const outcome = await attempt().catch((error): Attempt<T> => {
        if (!isPassing(error)) throw error;
        return { early: error.message };
      });
      if ('value' in outcome) return outcome.value;
      if (Date.now() > end) {
        throw new Error(`Waited ${patience} ms for ${this.#selector} ${what}, and ${outcome.early}`);
      }
      await sleep(40);
    }
  }

  #run<T>(body: string): Promise<T> {
    const place = { ...this.page().place, frames: this.#scope.path };
    return this.page().session.run<T>(
      place,
      `const parsed = tools.injected.parseSelector(${JSON.stringify(this.#selector)});
       const elements = tools.injected.querySelectorAll(parsed, document);
       ${body}`,
    );
  }
}

/** Runs in the page. */
type Deed<A, T> = (injected: Injected, element: Element, arg: A) => Attempt<T> | Promise<Attempt<T>>;

function worded(text: Words, exact = false): string {
  return typeof text === 'string' ? JSON.stringify(text) + (exact ? 's' : 'i') : String(text);
}

function quoted(text: Words, exact = false): string {
  if (typeof text !== 'string') return String(text).replace(/(^|[^\\])(\\\\)*(["'`])/g, '$1$2\\$3');
  return `"${text.replace(/["\\]/g, '\\$&')}"${exact ? 's' : 'i'}`;
}
