import { existsSync } from 'node:fs';
import { type BrowserContext, type LaunchOptions, firefox as playwright } from 'playwright-core';
import { type Engine, type Media, VIEWPORT } from './engine.ts';
import { onPath } from './on-path.ts';
import { killGroup, leaderOf } from './processes.ts';

const NONE =
  'No Firefox here: install it (Debian: apt-get install firefox-esr), or set LEADTAG_FIREFOX=/path/to/firefox';

/** A stock Firefox, which Playwright drives by WebDriver BiDi; the Firefox of Playwright's own is not needed. */
export const firefox: Engine = {
  cannot: {
    autofill: 'no driver makes Firefox fill in an address',
    cdp: "Firefox does not speak Chromium's protocol",
    'status of a broken answer': 'a 200 whose first chunk is broken is a network error to Firefox: fetch() rejects',
    'page cache': 'Playwright loses a page that comes out of it',
    kill: process.platform === 'linux' ? undefined : 'its processes are found by /proc, which only Linux has',
  },
  check: () => void executable(),
  launch: () => playwright.launch(launchOptions()),
  newContext: async (browser, media) => {
    if (Object.keys(media).length === 0) return mended(await browser.newContext({ viewport: VIEWPORT }));
    const another = await playwright.launch(launchOptions(prefsFor(media)));
    const context = await mended(await another.newContext({ viewport: VIEWPORT }));
    context.once('close', () => another.close());
    return context;
  },
  launchOn: async (folder) => {
    const context = await mended(await playwright.launchPersistentContext(folder, launchOptions()));
    return {
      context,
      kill: async () => {
        const closed = new Promise((resolve) => context.once('close', resolve));
        killGroup(leaderOf((args) => args.includes(folder) && !args.includes('-contentproc')));
        await closed;
      },
    };
  },
};

type Prefs = Record<string, string | number | boolean>;

function launchOptions(prefs: Prefs = {}): LaunchOptions {
  return {
    // undocumented, and the reason why Playwright is pinned: 1.65 sends what Firefox ESR does not know
    channel: 'moz-firefox',
    executablePath: executable(),
    headless: true,
    firefoxUserPrefs: {
      // no calls to Mozilla's servers
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'app.normandy.enabled': false,
      'messaging-system.rsexperimentloader.enabled': false,
      // which it asks for of its own accord, and tells the page when a policy forbids it
      'browser.chrome.site_icons': false,
      ...prefs,
    },
  };
}

/** Playwright's emulation of media has no effect over WebDriver BiDi: a Firefox of its own with other preferences has. */
function prefsFor({ colorScheme, reducedMotion, forcedColors }: Media): Prefs {
  return {
    ...(colorScheme === 'dark' && {
      'ui.systemUsesDarkTheme': 1,
      'layout.css.prefers-color-scheme.content-override': 0,
    }),
    ...(reducedMotion === 'reduce' && { 'ui.prefersReducedMotion': 1 }),
    ...(forcedColors === 'active' && { 'browser.display.document_color_use': 2 }),
  };
}

/**
 * Playwright's `fill` does not replace the value of an `<input type=email>` over WebDriver BiDi, it adds to it: such a
 * field does not tell its selection. The editor of Firefox knows it all the same.
 * https://github.com/microsoft/playwright/blob/v1.64.1/packages/injected/src/bidiInsertText.ts
 */
async function mended(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript(() => {
    const theirs = '__pw_bidiInsertText';
    const original = (window as unknown as Record<string, (text: string) => unknown>)[theirs];
    let insert = original;
    Object.defineProperty(window, theirs, {
      configurable: true,
      get: () => (text: string) => {
        let active = document.activeElement;
        while (active?.shadowRoot) active = active.shadowRoot.activeElement;
        if (active instanceof HTMLInputElement && active.selectionStart === null) {
          document.execCommand('insertText', false, text);
          return undefined;
        }
        return insert?.(text);
      },
      set: (value) => {
        insert = value;
      },
    });
  });
  return context;
}

function executable(): string {
  const named = process.env.LEADTAG_FIREFOX;
  if (named && !existsSync(named)) throw new Error(`No Firefox at ${named}, which LEADTAG_FIREFOX names`);
  const app = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const found = named || onPath('firefox-esr', 'firefox') || (existsSync(app) ? app : undefined);
  if (!found) throw new Error(NONE);
  return found;
}
