import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { optional } from '../../helpers/attribution.ts';
import { htmlPage, script } from '../../helpers/html.ts';
import type { HookRequest, Webhook } from '../../helpers/webhook.ts';

export const SCRIPTS = script() + optional('enhance');

/** A page with this in its body, and both scripts. */
export const enhanced = (body: string): string => htmlPage({ body: body + SCRIPTS });

/** The form of a page builder, as it stands in its pages. */
export const fixture = (name: string, action: string): string =>
  readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8').replace('ACTION', action);

/** Opens a page and waits until its forms are ours: one that is not ready is sent by the browser, as it should be. */
export async function openEnhanced(page: Page, url: string, forms = 1): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as unknown as { ready?: number };
    document.addEventListener('leadtag:ready', () => {
      seen.ready = (seen.ready ?? 0) + 1;
    });
  });
  await page.goto(url);
  await page.waitForFunction((forms) => (window as unknown as { ready?: number }).ready! >= forms, forms);
}

/** The body of a POST as it came. */
export const textOf = ({ body }: HookRequest): string => body.toString('utf8');

/** Its pairs in order. */
export const pairsOf = (post: HookRequest): [string, string][] => [...new URLSearchParams(textOf(post))];

/** The only POST that has come. */
export async function onlyPost(hook: Webhook): Promise<HookRequest> {
  await hook.waitForLeads(1);
  return hook.posts()[0]!;
}
