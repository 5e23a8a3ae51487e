import type { Page } from 'playwright-core';
import type { Leadtag } from '../../src/script.ts';
import { ADA } from './fault-case.ts';
import { type Attributes, element, placeholder, script } from './html.ts';
import type { LeadSubmitted } from './lead.ts';
import { openForm, outcome, submitForm } from './visitor.ts';
import type { Webhook } from './webhook.ts';

/** A campaign of an ad, and the touch that it makes. */
export const CAMPAIGN = 'utm_source=LinkedIn&utm_medium=Paid_Social&utm_campaign=q4-demo&li_fat_id=AbC-123';
export const AD = { source: 'linkedin', medium: 'paid_social', campaign: 'q4-demo' };
export const LETTER = 'utm_source=Letter&utm_medium=email';
export const DIRECT = { source: '(direct)', medium: '(none)' };

/** Script tags whose owner lets visitors be remembered: once they have agreed, and without asking. */
export const ASKED = { 'data-attribution': 'visitor' };
export const UNASKED = { ...ASKED, 'data-consent-mode': 'none' };

/** An optional script. */
export const optional = (name: string) => element('script', { src: `/leadtag.${name}.js`, async: true });

/** A form with a JSON child, and the script with the settings of the page. */
export const withJson = (attributes: Attributes, json: object, settings: Attributes = {}) =>
  placeholder(attributes, element('script', { type: 'application/json' }, JSON.stringify(json))) + script(settings);

/** Runs in the page, with our global. */
export const withApi = (page: Page, method: 'track' | 'setConsent' | 'clearData', ...args: unknown[]) =>
  page.evaluate(
    ([method, args]) =>
      (window.leadtag as Leadtag as unknown as Record<string, (...all: unknown[]) => void>)[method]!(...args),
    [method, args] as const,
  );

/** Fills in the form that is open, and gives what the webhook gets. */
export async function sendLead(
  page: Page,
  hook: Webhook,
  values: Record<string, string> = ADA,
): Promise<LeadSubmitted> {
  const before = hook.leads().length;
  await submitForm(page, values);
  await outcome(page, 'received').waitFor();
  await hook.waitForLeads(before + 1);
  return hook.leads()[before]!;
}

/** The same, beginning with the page. */
export async function leadFrom(page: Page, hook: Webhook, url: string, values = ADA): Promise<LeadSubmitted> {
  await openForm(page, url);
  return sendLead(page, hook, values);
}

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Pages that this tab loads from now on are so many milliseconds later than they would be. */
export const later = (page: Page, ms: number) =>
  page.addInitScript((ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, ms);

/** The same site under another name of this machine: another site to a browser. */
export const under = (name: string, url: string) => url.replace('127.0.0.1', name);

/** Everything that the site has on the device, by name. */
export async function kept(page: Page) {
  const { local, session, databases } = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  return { local, session, databases, cookies };
}

export const NOTHING = { local: [], session: [], databases: [], cookies: [] };
