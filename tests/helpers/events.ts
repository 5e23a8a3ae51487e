import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface SeenEvent {
  /** Without the prefix: `submit`, `delivered`, … */
  name: string;
  detail: Record<string, unknown>;
}

export interface SeenEvents {
  all: SeenEvent[];
  names(): string[];
  /** Waits for the first one of this name. */
  first(name: string): Promise<SeenEvent>;
}

const NAMES = 'ready view open close start step invalid submit queued delivered unconfirmed rejected diagnostic'.split(
  ' ',
);

/**
 * Listens to our events on the document, on every page that this tab visits from now on. It puts one name of its
 * own on `window`.
 */
export async function recordEvents(page: Page): Promise<SeenEvents> {
  const all: SeenEvent[] = [];
  await page.exposeFunction('testSawEvent', (event: SeenEvent) => all.push(event));
  await page.addInitScript((names) => {
    for (const name of names) {
      document.addEventListener(`leadtag:${name}`, (event) => {
        const { detail } = event as CustomEvent;
        const tell = (window as unknown as { testSawEvent(event: unknown): void }).testSawEvent;
        tell({ name, detail: JSON.parse(JSON.stringify(detail ?? {})) });
      });
    }
  }, NAMES);
  return {
    all,
    names: () => all.map(({ name }) => name),
    first: async (name) => {
      const find = () => all.find((event) => event.name === name);
      await expect.poll(find, { timeout: 20_000, message: `event leadtag:${name}` }).toBeDefined();
      return find() as SeenEvent;
    },
  };
}
