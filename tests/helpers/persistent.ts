import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { launchOptions } from './chromium.ts';

/** A browser profile on the disk, as a visitor has one. */
export interface Profile {
  /** Starts a browser of its own on the profile; one at a time. */
  open(): Promise<BrowserContext>;
  /** Ends the browser and all its processes at once, without a chance to write anything: SIGKILL. */
  kill(): Promise<void>;
  /** Ends what still runs, and removes the profile. */
  remove(): Promise<void>;
}

export function newProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'visitor-'));
  let running: BrowserContext | undefined;

  async function kill(): Promise<void> {
    const context = running;
    running = undefined;
    if (!context) return;
    const pids = await processesOf(context);
    const closed = new Promise((resolve) => context.once('close', resolve));
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await closed;
  }

  return {
    open: async () => {
      running = await chromium.launchPersistentContext(folder, launchOptions());
      return running;
    },
    kill,
    remove: async () => {
      await kill();
      // a child that has outlived its parent for a moment may still be writing
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
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
