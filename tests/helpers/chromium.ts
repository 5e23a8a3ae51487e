import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { chromiumFromNpm } from './chromium-from-npm.ts';

/** A browser on this machine. Another engine gets a file like this one, and a line in `chromium.ts`. */
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

let found: BrowserBinary | undefined;

/**
 * The Chromium to test in: the one named by LEADTAG_BROWSER or CHROME_PATH, else the one that npm brought,
 * else the machine's, else the one of Playwright. Throws, in one line, when there is none.
 */
export function findChromium(): BrowserBinary {
  found ??= named() ?? chromiumFromNpm() ?? installed() ?? managed();
  if (!found) throw new Error(NONE);
  return found;
}

/** What every launch of this Chromium needs, with a profile or without; headless, and quiet on the network. */
export function launchOptions(): LaunchOptions {
  const { executablePath, env } = findChromium();
  return {
    executablePath,
    env: { ...process.env, ...env },
    headless: true,
    // root cannot use the sandbox, and containers often forbid it to others
    chromiumSandbox: false,
    args: ['--disable-background-networking', '--disable-domain-reliability', '--disable-quic'],
  };
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

function named(): BrowserBinary | undefined {
  const executablePath = process.env.LEADTAG_BROWSER || process.env.CHROME_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) {
    throw new Error(`No browser at ${executablePath}, which LEADTAG_BROWSER or CHROME_PATH names`);
  }
  return { from: 'the environment', executablePath, env: {} };
}

function installed(): BrowserBinary | undefined {
  const executablePath = usualPlaces().find((path) => existsSync(path));
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
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function managed(): BrowserBinary | undefined {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { from: 'Playwright', executablePath, env: {} } : undefined;
}
