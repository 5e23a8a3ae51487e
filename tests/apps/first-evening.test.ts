import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { codeFor, fieldNames, goTo, onSite, openBuilder } from '../helpers/builder.ts';
import { htmlPage } from '../helpers/html.ts';
import { tableOf, test } from './inbox/support.ts';

const CAMPAIGNS = ['q4-demo', 'q4-demo', 'retargeting'];

/** What an owner does on the first evening: make a form, put it on a page, get leads, look at the numbers. */
test('a form made by clicking brings leads to the inbox, and right numbers to its charts', async ({
  desk: page,
  context,
  demo,
  serve,
  errors,
}) => {
  await openBuilder(page, demo.url);
  await page.getByRole('radio', { name: /Demo request/ }).check();
  await goTo(page, 'Fields');
  await page.getByRole('button', { name: 'Company size', exact: true }).click();
  await page.getByRole('button', { name: 'Remove Phone', exact: true }).click();
  await expect.poll(() => fieldNames(page)).toEqual(['Name', 'Work email', 'Company', 'Company size']);
  await goTo(page, 'Destination');
  await page.getByRole('button', { name: 'Use the webhook of this demo' }).click();
  const code = onSite(await codeFor(page, 'Script tag'));

  const site = await serve({ '/': htmlPage({ body: `<main>${code}</main>` }), '/bye': htmlPage({ body: 'Bye' }) });
  const names = ['Ada', 'Grace', 'Edsger'];
  /** Leaves the page: what was counted goes then, and a browser that is closed at once may keep it to itself. */
  const leave = async (tab: Page, views: number) => {
    await tab.goto(`${site.url}/bye`);
    const counted = async () => (await demo.ask<{ total: { views: number } }>('/api/stats')).total.views;
    await expect.poll(counted, { timeout: 20_000 }).toBe(views);
    await tab.context().close();
  };
  /** Comes by an ad, and looks at the form: one counts as seen after a second, and people take longer. */
  const come = async (campaign: string) => {
    const tab = await (await context.browser()!.newContext()).newPage();
    await tab.addInitScript("addEventListener('leadtag:view', () => { window.seen = true })");
    await tab.goto(`${site.url}/?utm_source=LinkedIn&utm_medium=paid_social&utm_campaign=${campaign}`);
    await expect.poll(() => tab.evaluate('window.seen'), { timeout: 20_000 }).toBe(true);
    return tab;
  };
  for (const [i, name] of names.entries()) {
    const tab = await come(CAMPAIGNS[i]!);
    await tab.getByLabel('Name').fill(name);
    await tab.getByLabel('Work email').fill(`${name.toLowerCase()}@example.com`);
    await tab.getByLabel('Company', { exact: true }).fill('Analytical Engines');
    await tab.getByLabel('Company size').selectOption({ index: 3 });
    await tab.getByRole('button', { name: 'Book my demo' }).click();
    await expect.poll(async () => (await demo.ask<{ total: number }>('/api/leads')).total).toBe(i + 1);
    await leave(tab, i + 1);
  }
  // one more who only looks
  await leave(await come('retargeting'), 4);
  const spend = 'campaign,spend\nq4-demo,300\nretargeting,50\n';
  expect((await demo.act('/api/spend', spend, 'text/csv')).status).toBe(200);

  await page.goto(demo.inbox());
  await expect.poll(() => page.locator('.lead-row .row-name b').allTextContents()).toEqual([...names].reverse());
  await page.getByRole('link', { name: 'Numbers' }).click();
  await page.locator('#chart-days [data-drawn]').waitFor();
  const funnel = await tableOf(page, 'chart-funnel');
  expect(funnel.slice(0, 4).map(([step, people]) => [step, people])).toEqual([
    ['Saw a form', '4'],
    ['Began to type', '3'],
    ['Sent it', '3'],
    ['Leads', '3'],
  ]);
  await page.getByRole('button', { name: 'Channel', exact: true }).click();
  const channels = await tableOf(page, 'chart-groups');
  expect(channels.map((row) => row.slice(0, 5))).toEqual([['Paid Social', '4', '3', '3', '3']]);
  await page.getByRole('button', { name: 'Campaign', exact: true }).click();
  const campaigns = await tableOf(page, 'chart-groups');
  expect(campaigns.map((row) => row.slice(0, 5))).toEqual([
    ['q4-demo', '2', '2', '2', '2'],
    ['retargeting', '2', '1', '1', '1'],
  ]);
  const cost = await tableOf(page, 'chart-cost');
  expect(cost.map(([campaign, , leads, , each]) => [campaign, leads, each])).toEqual([
    ['q4-demo', '2', '150.00'],
    ['retargeting', '1', '50.00'],
  ]);
  expect(errors).toEqual([]);
});
