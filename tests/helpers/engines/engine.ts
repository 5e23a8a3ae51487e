import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** What not every engine, or not every driver, can do; a test that cannot do without says so by `needs`. */
export type Capability =
  // Chromium's own protocol
  | 'cdp'
  // to fill in a form from a saved address, as a visitor's browser does
  | 'autofill'
  // `media` with forcedColors
  | 'forced colours'
  // to end a request with `keepalive` on the wire, too, by its signal
  | 'cut keepalive'
  // to send a lead on the connection that its preflight has opened
  | 'reused connection'
  // to tell a status whose body breaks at once
  | 'status of a broken answer'
  // a profile that outlives its browser, and the sudden death of all its processes
  | 'kill'
  // to keep a page that was left, and to bring it back as it was
  | 'page cache';

/** What the visitor's system asks of pages. */
export type Media = Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion' | 'forcedColors'>;

/** One browser to test in. A new one is a file in this folder, and a line in `index.ts`. */
export interface Engine {
  /** What it cannot do, with the reason in words for a person. Tests that need it are skipped with this reason. */
  cannot: Partial<Record<Capability, string>>;
  /** Throws, in one line that says what to install, when this machine does not have it. */
  check(): void;
  launch(): Promise<Browser>;
  /** One with all that a visitor's browser has, where `launch` starts a lesser one. */
  launchWhole?(): Promise<Browser>;
  /** One that keeps pages that were left, where `launch` starts one that does not. */
  launchKeeping?(): Promise<Browser>;
  /** A visitor who was never here. */
  newContext(browser: Browser, media: Media): Promise<BrowserContext>;
  /** Starts a browser of its own on a folder, in which it keeps everything that a visitor's browser keeps. */
  launchOn(folder: string): Promise<OnProfile>;
}

export interface OnProfile {
  context: BrowserContext;
  /** Ends it and all its processes at once, without a chance to write anything. */
  kill(): Promise<void>;
}

/** The window that pages get. */
export const VIEWPORT = { width: 1000, height: 800 };
