import { INJECTED } from './playwright-sources.ts';

/** A value of a page in transit, as JSON: `undefined`, NaN and the like have none of their own. */
type Packed =
  | string
  | number
  | boolean
  | null
  | Packed[]
  | { $: string }
  | { $: 'object'; entries: [string, Packed][] };

/** What the scripts of the tests find in every page and frame. */
export interface Tools {
  injected: Injected;
  handles: Map<number, unknown>;
  pack(value: unknown): Packed;
}

/** The part of Playwright's InjectedScript that we use. */
export interface Injected {
  parseSelector(selector: string): unknown;
  querySelectorAll(selector: unknown, root: Node): Element[];
  strictModeViolationError(selector: unknown, matches: Element[]): Error;
  checkElementStates(
    node: Element,
    states: string[],
    frameVisible: boolean,
  ): Promise<'error:notconnected' | { missingState: string } | undefined>;
  elementState(node: Element, state: string, frameVisible: boolean): { matches: boolean };
  expectHitTarget(point: { x: number; y: number }, node: Element): 'done' | { hitTargetDescription: string };
  fill(node: Element, value: string): 'error:notconnected' | 'needsinput' | 'done';
  focusNode(node: Element): unknown;
  blurNode(node: Element): unknown;
  selectOptions(node: Element, options: { valueOrLabel: string }[]): unknown;
}

/** What a page tells the tests. */
export type Message =
  | { about: 'console'; type: string; text: string }
  | { about: 'error'; message: string; stack?: string }
  | { about: 'call'; name: string; args: unknown[] };

/**
 * The tools live at a symbol of the window: no page sees one more name. They come before any script of a page, and
 * keep what they need of the language, because some pages of ours change it.
 */
export const TOOLS = `window[Symbol.for('leadtag.tests')]`;

/** Runs in every document before its own scripts. */
export const START = `(() => {
  const module = {};
  ${INJECTED}
  const options = { isUnderTest: false, sdkLanguage: 'javascript', frameSeq: 0, testIdAttributeName: 'data-testid',
    stableRafCount: 1, browserName: 'webkit', shouldPrependErrorPrefix: false, isUtilityWorld: false, customEngines: [] };
  const injected = new (module.exports.InjectedScript())(globalThis, options);
  (${install})(injected);
})()`;

function install(injected: Injected): void {
  const { stringify } = JSON;
  const { keys } = Object;
  const { webkit } = window as unknown as {
    webkit: { messageHandlers: { tests: { postMessage(text: string): void } } };
  };
  const { tests } = webkit.messageHandlers;
  const tell = (message: Message) => tests.postMessage(stringify(message));

  function pack(value: unknown, depth = 0): Packed {
    if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: `bigint ${value}` };
    if (typeof value === 'number') return Number.isFinite(value) ? value : { $: `number ${value}` };
    if (typeof value !== 'object' || value === null) return value as Packed;
    if (value instanceof Node || value === window || depth > 20) return { $: `ref ${value}` };
    const packed: Packed[] = [];
    if (Array.isArray(value)) {
      for (const item of value) packed.push(pack(item, depth + 1));
      return packed;
    }
    if (value instanceof Error) return { $: `error ${value.message}` };
    for (const key of keys(value)) packed.push([key, pack((value as Record<string, unknown>)[key], depth + 1)]);
    return { $: 'object', entries: packed as [string, Packed][] };
  }

  const tools: Tools = { injected, handles: new Map(), pack };
  Object.defineProperty(window, Symbol.for('leadtag.tests'), { value: tools });

  // the driver has no events for what is written to the console, and for errors that nobody has caught
  const worded = (value: unknown): string => {
    if (value instanceof Error) return value.stack?.includes(value.message) ? value.stack : String(value);
    if (typeof value !== 'object' || value === null) return String(value);
    try {
      return stringify(value);
    } catch {
      return String(value);
    }
  };
  for (const type of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = console[type];
    console[type] = (...args: unknown[]) => {
      let text = '';
      for (const arg of args) text += (text && ' ') + worded(arg);
      tell({ about: 'console', type: type === 'warn' ? 'warning' : type, text });
      original.apply(console, args);
    };
  }
  const uncaught = (error: unknown) => {
    const { message = String(error), stack } = error instanceof Error ? error : {};
    tell({ about: 'error', message, stack });
  };
  window.addEventListener('error', (event) => event instanceof ErrorEvent && uncaught(event.error ?? event.message));
  window.addEventListener('unhandledrejection', ({ reason }) => uncaught(reason));
}

/** The source of a function that a page calls to tell the tests something. It gets no answer. */
export function exposed(name: string): string {
  return `(${(name: string) => {
    const { tests } = (
      window as unknown as { webkit: { messageHandlers: { tests: { postMessage(text: string): void } } } }
    ).webkit.messageHandlers;
    const { stringify } = JSON;
    (window as unknown as Record<string, unknown>)[name] = async (...args: unknown[]) =>
      tests.postMessage(stringify({ about: 'call', name, args }));
  }})(${JSON.stringify(name)})`;
}

/** Undoes `pack`. */
export function unpack(packed: Packed): unknown {
  if (Array.isArray(packed)) return packed.map(unpack);
  if (typeof packed !== 'object' || packed === null) return packed;
  if ('entries' in packed) return Object.fromEntries(packed.entries.map(([key, value]) => [key, unpack(value)]));
  const [kind, text = ''] = packed.$.split(/ (.*)/s);
  if (kind === 'number') return Number(text);
  if (kind === 'bigint') return BigInt(text);
  return kind === 'undefined' ? undefined : `${kind} ${text}`;
}
