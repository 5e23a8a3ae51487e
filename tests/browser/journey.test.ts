import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { LeadPage } from '../../demo/inbox/api.ts';
import { startDemo } from '../../demo/server.mjs';
import { type Lead, leadSchema } from '../../src/lead/schema.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test as plain } from '../helpers/browser-test.ts';

/** The demo's own server, with an inbox that starts empty. */
const test = plain
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
  .extend('demo', async ({}, { onCleanup }) => {
    const demo = await startDemo({ port: 0, hookPort: 0, data: 'memory' });
    onCleanup(() => demo.close());
    await demo.ready(); // making a database takes seconds, and the journey waits for a lead no longer than a visitor would
    return demo;
  })
  // without the pauses that let a person watch
  .override('media', { reducedMotion: 'reduce' });

const next = (page: Page) => page.locator('#next');
const words = (page: Page) => page.locator('#words');

async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${url}journey.html`);
  await expect.poll(() => next(page).isEnabled()).toBe(true);
}

/** Goes on by so many visits, each until its lead is on the page; gives what is on the page as JSON. */
async function walk(page: Page, visits: number): Promise<Lead[]> {
  const leads: Lead[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const done = page.locator('#steps [data-state="done"]');
    const before = await done.count();
    await next(page).click();
    await expect.poll(() => done.count(), { timeout: 20_000 }).toBe(before + 1);
    await expect.poll(() => page.locator('#next').textContent()).not.toMatch(/under way/i);
    leads.push(JSON.parse((await page.locator('#json > *').allTextContents()).join('\n')));
  }
  return leads;
}

const marked = (page: Page) => page.locator('#json mark').allTextContents();

describe('the journey', () => {
  test('brings five leads, each of which says more than the one before', async ({ page, demo, errors }) => {
    await open(page, demo.url);
    const [letter, guide, reading, trial, talk] = (await walk(page, 5)) as [Lead, Lead, Lead, Lead, Lead];
    const all = [letter, guide, reading, trial, talk];

    for (const lead of all) expect(leadSchema.safeParse(lead).error).toBeUndefined();
    // what is on the page is what the server has
    expect((await received(demo.url)).reverse()).toEqual(all);

    // the search's page is another host, so the click has left a real referrer
    expect(letter.attribution?.first_touch).toMatchObject({ channel: 'Organic Search', source: 'google' });
    expect(letter.attribution?.first_touch.referrer).toMatch(/^http:\/\/(search\.localhost|127\.0\.0\.1):\d+\/$/);
    expect(letter.qualification).toMatchObject({ stage: 'subscriber', temperature: 'cold' });
    expect(letter.consent).toMatchObject([{ purpose: 'marketing', granted: true }]);

    const ad = { channel: 'Paid Social', source: 'linkedin', campaign: 'q4-demo', click_id_type: 'li_fat_id' };
    for (const { attribution } of all.slice(1)) {
      expect(attribution).toMatchObject({ first_touch: { source: 'google' }, last_touch: ad, touch_count: 2 });
    }
    // what she has told before is not asked again, and goes along
    expect(Object.keys(guide.fields)).toEqual(['email', 'name', 'role']);
    expect(reading.fields).toMatchObject({ ...guide.fields, company: 'Northwind' });
    expect(reading.qualification?.signals).toMatchObject({ pricing: 1, visits: 2 });

    // three days later, by the visitor's clock
    expect(trial.attribution).toMatchObject({ session_count: 3 });
    expect(trial.attribution?.seconds_to_lead).toBeGreaterThan(3 * 86_400);

    expect(talk.qualification).toMatchObject({ temperature: 'hot', stage: 'sql', stage_basis: 'self_reported' });
    expect(talk.qualification?.signals).toMatchObject({ pricing: 2 });
    expect(talk.follow_up?.channel).toBe('phone');
    const due = Date.parse(talk.follow_up?.due_at ?? '') - Date.parse(talk.submitted_at);
    expect(due).toBe(5 * 60_000);
    expect(Math.abs(Date.now() - Date.parse(talk.submitted_at))).toBeLessThan(60_000);
    const scores = all.map(({ qualification }) => qualification?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));

    const shown = (await words(page).innerText()).replace(/\s+/g, ' ');
    expect(shown).toContain('Came from a LinkedIn ad (Paid Social), campaign q4-demo; first found us on Google 3 days');
    expect(shown).toContain('asked for a demo');
    expect(shown).toContain('looked at pricing twice');
    expect(shown).toContain('Call within 5 minutes');
    expect(shown).toContain('Phone: yes');
    expect(shown).toContain('Marketing: no');
    expect(shown).toContain('Sales-qualified (SQL), by their own answers');
    for (const change of ['"bant.budget"', '"stage": "sql"']) {
      expect((await marked(page)).join('\n')).toContain(change);
    }
    expect(errors).toEqual([]);
  });

  test('marks what a visit has changed, and goes back to an earlier one', async ({ page, demo }) => {
    await open(page, demo.url);
    await walk(page, 2);
    const changes = (await marked(page)).join('\n');
    expect(changes).toContain('"source": "linkedin"');
    expect(changes).not.toContain('"source": "google"');
    expect(changes).not.toContain('"submitted_at"');

    await page.getByRole('button', { name: /Finds us on Google/ }).click();
    expect(await marked(page)).toEqual([]);
    expect(await words(page).innerText()).toContain('Came from Google');
    expect(await received(demo.url)).toHaveLength(2);
  });

  test('without a yes to being remembered, each lead knows its own page', async ({ page, demo }) => {
    await open(page, demo.url);
    await page.getByLabel('agrees to be remembered').uncheck();
    const [, guide, reading] = (await walk(page, 3)) as [Lead, Lead, Lead];
    expect(guide.attribution?.first_touch).toMatchObject({ source: 'linkedin' });
    expect(guide.attribution?.touch_count).toBe(1);
    expect(reading.attribution?.last_touch.source).toBe('(direct)');
    expect(reading.privacy.storage).toBe('none');
  });

  test('knows the visitor again, who has agreed to it', async ({ page, demo }) => {
    await open(page, demo.url);
    await walk(page, 1);
    await page.goto(`${demo.url}journey/guide.html`, { waitUntil: 'load' });
    await page.getByText('Welcome back').waitFor();
  });

  test('takes another foreign host where the browser does not know search.localhost', async ({ page, demo }) => {
    await page.route(/^http:\/\/search\.localhost/, (route) => route.abort());
    await open(page, demo.url);
    const [letter] = (await walk(page, 1)) as [Lead];
    expect(letter.attribution?.first_touch.referrer).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(letter.attribution?.first_touch.source).toBe('google');
  });

  test('starts over as if nobody had been there', async ({ page, demo }) => {
    await open(page, demo.url);
    await walk(page, 2);
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => page.locator('#before').isVisible()).toBe(true);
    await expect.poll(() => next(page).isEnabled()).toBe(true);
    const [letter] = (await walk(page, 1)) as [Lead];
    expect(letter.attribution).toMatchObject({ touch_count: 1, pageviews: 1, session_count: 1 });
    expect(letter.qualification?.stage).toBe('subscriber');
  });

  test('says so when the webhook is off, and shows the lead once it has come', async ({ page, demo }) => {
    const turn = (mode: string) =>
      fetch(new URL('/api/webhook', demo.url), {
        method: 'POST',
        headers: { origin: new URL(demo.url).origin, 'content-type': 'application/json' },
        body: JSON.stringify({ mode }),
      });
    await open(page, demo.url);
    await turn('error');
    await next(page).click();
    await page.getByText('has not arrived yet').waitFor();
    await turn('works');
    await words(page).getByText('Came from Google').waitFor({ timeout: 40_000 });
  });

  test('fits a phone', async ({ page, demo }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, demo.url);
    await walk(page, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('the landing page', () => {
  test('scores its leads by its own rules, and by what was read before', async ({ page, demo, errors }) => {
    await page.goto(`${demo.url}pricing.html`, { waitUntil: 'load' });
    await page.goto(`${demo.url}?utm_source=LinkedIn&utm_medium=paid_social&utm_campaign=q4-guide`, {
      waitUntil: 'load',
    });
    await page.getByLabel('Email').fill('ada@lovelace.example');
    await page.getByLabel('Phone').fill('+44 20 7946 0958');
    await page.getByLabel('People in your company').selectOption('11-50');
    await page.getByRole('button', { name: 'Send me the guide' }).click();
    await expect.poll(async () => (await received(demo.url)).length).toBe(1);
    const [lead] = await received(demo.url);
    expect(lead?.qualification?.reasons).toEqual(
      expect.arrayContaining([
        { rule: 'size.target', group: 'fit', points: 12 },
        { rule: 'would like a call', group: 'engagement', points: 6 },
        { rule: 'signal.pricing', group: 'engagement', points: 6 },
      ]),
    );
    expect(lead?.attribution?.last_touch).toMatchObject({ channel: 'Paid Social', campaign: 'q4-guide' });
    expect(errors).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s', (colorScheme) => {
  test.override('media', { colorScheme, reducedMotion: 'reduce' });

  test('before the first visit and after the last', async ({ page, demo }) => {
    await open(page, demo.url);
    expect(await axeViolations(page)).toEqual([]);
    await walk(page, 5);
    expect(await axeViolations(page)).toEqual([]);
  });
});

/** What the server has, newest first. */
async function received(url: string): Promise<Lead[]> {
  const ask = async (path: string) => (await fetch(new URL(path, url))).json();
  const { leads }: LeadPage = await ask('/api/leads');
  return Promise.all(leads.map(async ({ id }) => (await ask(`/api/leads/${id}`)).lead));
}
