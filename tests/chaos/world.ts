import type { BrowserContext, Page } from 'playwright-core';
import { engineNamed } from '../helpers/engines/index.ts';
import { newProfile } from '../helpers/persistent.ts';
import { inPage } from './in-page.ts';
import type { Report } from './ledger.ts';

/** The visitor's device: one profile on the disk, whose browser can be killed, and one network. */
export interface World {
  /** How many browsers there have been. */
  readonly browsers: number;
  newPage(): Promise<Page>;
  /** Ends the browser and all its tabs at once, and starts another one on the same profile. */
  kill(): Promise<void>;
  /** One tab's wish to be offline; the network is there when nobody has it. */
  offline(who: number, wish: boolean): Promise<void>;
  /** Resolves when there is a network. */
  network(): Promise<void>;
  close(): Promise<void>;
}

export async function startWorld(report: (report: Report) => void): Promise<World> {
  const profile = newProfile(await engineNamed('chromium'));
  const without = new Set<number>();
  const waiting = new Set<() => void>();
  let browsers = 0;
  let dying: Promise<void> | undefined;
  let context = open();

  async function open(): Promise<BrowserContext> {
    browsers++;
    const opened = await profile.open();
    opened.setDefaultTimeout(20_000);
    await opened.exposeBinding('chaosSaw', (_, said: Report) => report(said));
    await opened.addInitScript(inPage);
    return opened;
  }

  /** Playwright refuses as long as a tab stands there crashed: its own way closes it in a moment. */
  async function setOffline(offline: boolean): Promise<void> {
    for (let triesLeft = 50; ; triesLeft--) {
      const here = await context;
      try {
        return await here.setOffline(offline);
      } catch (error) {
        if (!/crashed|closed/.test(String(error)) || triesLeft === 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  const backOnline = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };

  return {
    get browsers() {
      return browsers;
    },
    newPage: async () => (await context).newPage(),
    kill: () => {
      dying ??= (async () => {
        await context;
        context = profile.kill().then(open);
        await context;
        // a new browser knows nothing of having been offline
        without.clear();
        backOnline();
      })().finally(() => {
        dying = undefined;
      });
      return dying;
    },
    async offline(who, wish) {
      const before = without.size > 0;
      if (wish) without.add(who);
      else without.delete(who);
      const now = without.size > 0;
      if (now !== before) await setOffline(now);
      if (!now) backOnline();
    },
    network: () => (without.size > 0 ? new Promise((resolve) => waiting.add(resolve)) : Promise.resolve()),
    close: async () => {
      await dying;
      await profile.remove();
    },
  };
}
