import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Browser as PlaywrightBrowser } from 'playwright-core';
import type { Engine } from './engine.ts';
import { onPath } from './on-path.ts';
import { Browser, Context } from './webkit/context.ts';
import { type Programs, Session } from './webkit/session.ts';

/** One line that says what to do. */
function missing(what: string): Error {
  const packages = 'webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1';
  return new Error(`No WebKitGTK here, for want of ${what}: install it (Debian: apt-get install ${packages})`);
}

/** The system's own: another python on the PATH does not have the system's bindings. */
const PYTHON = '/usr/bin/python3';

/**
 * Debian's WebKitGTK, which stands for the engine of Safari. Playwright cannot drive it: the folder `webkit` has the
 * part of Playwright's API that our tests use, over WebDriver.
 */
export const webkit: Engine = {
  cannot: {
    autofill: 'no driver makes WebKit fill in an address',
    cdp: "WebKit does not speak Chromium's protocol",
    'forced colours': 'WebKit has no forced colours',
    'reused connection': 'WebKit opens one for the preflight, and one for the request',
    'page cache': 'a page that WebDriver drives is not kept',
    'cut keepalive': 'the page hears that such a request has ended, the connection stays as it is',
  },
  check: () => void programs(),
  // what is missing in them shows when a test calls it
  launch: async () => (await Browser.launch(programs())) as unknown as PlaywrightBrowser,
  newContext: async (browser, media) => {
    const context = await (browser as unknown as Browser).newContext();
    await context.setMedia({ dark: media.colorScheme === 'dark', still: media.reducedMotion === 'reduce' });
    return context as unknown as BrowserContext;
  },
  launchOn: async (folder) => {
    const session = await Session.start(programs(), folder);
    return { context: new Context(session) as unknown as BrowserContext, kill: () => session.kill() };
  },
};

function programs(): Programs {
  const driver = onPath('WebKitWebDriver');
  if (!driver) throw missing('WebKitWebDriver');
  if (!onPath('Xvfb')) throw missing('Xvfb');
  if (!hasBindings()) throw missing('its bindings for Python');
  return { driver, browser: fileURLToPath(new URL('webkit/browser.py', import.meta.url)) };
}

let bindings: boolean | undefined;

function hasBindings(): boolean {
  const ask = "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";
  bindings ??= existsSync(PYTHON) && spawnSync(PYTHON, ['-c', ask]).status === 0;
  return bindings;
}
