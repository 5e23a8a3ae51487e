import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Engine, OnProfile } from './engines/engine.ts';

/** A browser profile on the disk, as a visitor has one. */
export interface Profile {
  /** Starts a browser of its own on the profile; one at a time. */
  open(): Promise<BrowserContext>;
  /** Ends the browser and all its processes at once, without a chance to write anything: SIGKILL. */
  kill(): Promise<void>;
  /** Ends what still runs, and removes the profile. */
  remove(): Promise<void>;
}

/** @param where the folder that it is made in */
export function newProfile(engine: Engine, where = tmpdir()): Profile {
  const folder = mkdtempSync(join(where, 'visitor-'));
  let running: OnProfile | undefined;

  async function kill(): Promise<void> {
    const browser = running;
    running = undefined;
    await browser?.kill();
  }

  return {
    open: async () => {
      running = await engine.launchOn(folder);
      return running.context;
    },
    kill,
    remove: async () => {
      await kill();
      // a child that has outlived its parent for a moment may still be writing
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
