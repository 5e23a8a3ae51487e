import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type LaunchOptions, chromium as playwright } from 'playwright-core';
import { chromiumFromNpm } from './chromium-from-npm.ts';
import { type Engine, VIEWPORT } from './engine.ts';
import { onPath } from './on-path.ts';

/** A Chromium on this machine. */
export interface BrowserBinary {
  /** Where it comes from, in words for a person. */
  from: string;
  executablePath: string;
  /** What must be added to the environment for it to start. */
  env: Record<string, string>;
}

const NONE =
  'No Chromium for the browser tests: install Chrome or Chromium (Debian: apt-get install chromium), ' +
  'run `npx playwright-core install chromium`, or set CHROME_PATH=/path/to/chrome';

const ANOTHER = 'CHROME_PATH can name a Chrome or Chromium';

let found: BrowserBinary | undefined;

export const chromium: Engine = {
  cannot: {
    get autofill() {
      return wholeChromium() ? undefined : `the headless shell of npm has none; ${ANOTHER}`;
    },
    get 'page cache'() {
      return wholeChromium() ? undefined : `the headless shell of npm keeps no page; ${ANOTHER}`;
    },
  },
  check: () => void findChromium(),
  launch: () => playwright.launch(launchOptions()),
  launchWhole: () => playwright.launch(launchOptions(wholeChromium())),
  // Playwright turns it off
  launchKeeping: () =>
    playwright.launch({ ...launchOptions(wholeChromium()), ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  newContext: (browser, media) => browser.newContext({ viewport: VIEWPORT, ...media }),
  launchOn: async (folder) => {
    const context = await playwright.launchPersistentContext(folder, launchOptions());
    return {
      context,
      kill: async () => {
        const pids = await processesOf(context);
        const closed = new Promise((resolve) => context.once('close', resolve));
        for (const pid of pids) process.kill(pid, 'SIGKILL');
        await closed;
      },
    };
  },
};

/**
 * The Chromium to test in: the one named by LEADTAG_BROWSER or CHROME_PATH, else the one that npm brought,
 * else the machine's, else the one of Playwright. Throws, in one line, when there is none.
 */
function findChromium(): BrowserBinary {
  found ??= named() ?? chromiumFromNpm() ?? installed() ?? managed();
  if (!found) throw new Error(NONE);
  return found;
}

/** One that is no headless shell. */
const wholeChromium = (): BrowserBinary | undefined =>
  [named(), installed(), managed()].find((binary) => binary && !/headless/.test(binary.executablePath));

/** What every launch of this Chromium needs, with a profile or without; headless, and quiet on the network. */
function launchOptions({ executablePath, env } = findChromium()): LaunchOptions {
  return {
    executablePath,
    env: { ...process.env, ...env },
    headless: true,
    // root cannot use the sandbox, and containers often forbid it to others
    chromiumSandbox: false,
    args: ['--disable-background-networking', '--disable-domain-reliability', '--disable-quic'],
  };
}

/** Playwright starts a browser as the leader of a process group, which on Windows does not exist. */
async function processesOf(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser of this profile has gone already');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  if (process.platform === 'win32') return processInfo.map(({ id }) => id);
  return processInfo.filter(({ type }) => type === 'browser').map(({ id }) => -id);
}

function named(): BrowserBinary | undefined {
  const executablePath = process.env.LEADTAG_BROWSER || process.env.CHROME_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) {
    throw new Error(`No browser at ${executablePath}, which LEADTAG_BROWSER or CHROME_PATH names`);
  }
  return { from: 'the environment', executablePath, env: {} };
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

function installed(): BrowserBinary | undefined {
  const executablePath = onPath(...NAMES) ?? usualPlaces().find((path) => existsSync(path));
  return executablePath ? { from: 'the system', executablePath, env: {} } : undefined;
}

function usualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const apps = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => apps.map((app) => join(root, app)));
  }
  return [];
}

function managed(): BrowserBinary | undefined {
  const executablePath = playwright.executablePath();
  return existsSync(executablePath) ? { from: 'Playwright', executablePath, env: {} } : undefined;
}
