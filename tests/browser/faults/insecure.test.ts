import { expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { ADA, expectDelivered, expectErased, pagesFor, submitLead } from '../../helpers/fault-case.ts';
import { readOutbox } from '../../helpers/outbox.ts';
import { insecureHost } from '../../helpers/saboteur/index.ts';
import { startSite } from '../../helpers/site.ts';
import { openForm, outcome, submitForm } from '../../helpers/visitor.ts';
import { startWebhook } from '../../helpers/webhook.ts';

/** Sites on plain http, as some still are: no Web Locks, no `crypto.randomUUID`. */
const insecure = test.extend('place', async ({ task: _ }, { onCleanup }) => {
  const host = insecureHost();
  const hook = await startWebhook(host);
  const site = await startSite(pagesFor(hook), host);
  onCleanup(async () => {
    await Promise.all([hook.close(), site.close()]);
  });
  return { hook, site };
});

insecure('81: a page without Web Locks delivers a lead', async ({ page, place: { hook, site } }) => {
  await page.goto(`${site.url}/bare`);
  expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator, 'randomUUID' in crypto])).toEqual([
    false,
    false,
    false,
  ]);
  await submitLead(page, site);
  await expectDelivered(page, hook);
});

insecure('81: two tabs without Web Locks deliver each waiting lead once', async ({ page, context, place }) => {
  const { hook, site } = place;
  hook.answer(() => new Promise((resolve) => setTimeout(resolve, 500, 200)));
  const tabs = [page, await context.newPage(), await context.newPage()];
  for (const tab of tabs) await openForm(tab, site.url);
  await context.setOffline(true);
  for (const [i, tab] of tabs.entries()) {
    await submitForm(tab, { ...ADA, Email: `ada${i}@example.com` });
    await outcome(tab, 'saved').waitFor();
  }
  expect((await readOutbox(page)).rows).toHaveLength(3);
  await context.setOffline(false);
  await hook.waitForLeads(3);
  await expectErased(page, hook);
  await hook.quiet(3000);
  expect(hook.posts()).toHaveLength(3);
  expect(hook.duplicates()).toEqual([]);
});
