import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Facets, LeadPage } from '../../../demo/inbox/api.ts';
import { fill, leadOf, names, rows, test } from './support.ts';

describe('leads as they come', () => {
  test('the first one takes the place of the advice, and is read out', async ({ desk: page, demo, errors }) => {
    await page.goto(demo.inbox());
    await page.getByRole('heading', { name: 'No leads yet' }).waitFor();
    expect(await page.locator('.how-to-send pre').textContent()).toContain(`data-webhook="${demo.hookUrl}"`);
    const { id, ...lead } = leadOf({ qualification: scored(81, 'hot') });
    await demo.send({ id, ...lead });
    await rows(page).waitFor();
    expect((await rows(page).innerText()).replace(/\s+/g, ' ')).toContain('81 hot Ada Lovelace Paid Social The guide');
    await expect
      .poll(() => page.locator('[data-announced]').textContent())
      .toBe('New lead: Ada Lovelace, hot, Paid Social.');

    // the same lead once more is no other one
    await demo.send({ id, ...lead }, leadOf({ fields: { name: 'Grace Hopper' } }));
    await expect.poll(() => names(page)).toEqual(['Grace Hopper', 'Ada Lovelace']);
    expect(errors).toEqual([]);
  });

  test('take neither the place in the list nor the focus', async ({ desk: page, demo, database }) => {
    await fill(database, 120);
    await page.goto(demo.inbox());
    await rows(page).first().waitFor();
    await page.locator('.list-scroll').evaluate((box) => box.scrollTo({ top: 1000 }));
    const row = page.locator('.row-item[aria-posinset="17"] a');
    await row.focus();
    const id = await row.getAttribute('data-id');
    const at = () => page.locator(`[data-id="${id}"]`).evaluate((row) => Math.round(row.getBoundingClientRect().top));
    const before = await at();

    await demo.send(leadOf(), leadOf({ fields: { name: 'Grace Hopper' } }));
    await page.getByRole('button', { name: '2 new leads' }).waitFor();
    expect(await at()).toBe(before);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.id)).toBe(id);
    expect(await page.locator(`li:has([data-id="${id}"])`).getAttribute('aria-posinset')).toBe('19');

    await page.getByRole('button', { name: '2 new leads' }).click();
    await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(['Grace Hopper', 'Ada Lovelace']);
    expect(await page.getByRole('button', { name: '2 new leads' }).count()).toBe(0);
  });

  test('are there when they came between the list and the first news', async ({ desk: page, demo }) => {
    await demo.send(leadOf());
    const news = new Promise<Route>((hold) => page.route('**/events', hold));
    await page.goto(demo.inbox());
    await rows(page).waitFor();
    await demo.send(leadOf({ fields: { name: 'Grace Hopper' } }));
    await (await news).continue();
    await expect.poll(() => names(page)).toEqual(['Grace Hopper', 'Ada Lovelace']);
  });

  test('are there when they came while the list was on its way', async ({ desk: page, demo }) => {
    await demo.send(leadOf());
    const list = new Promise<() => Promise<void>>((hold) =>
      page.route(
        '**/api/leads?*',
        async (route) => {
          const response = await route.fetch();
          hold(() => route.fulfill({ response }));
        },
        { times: 1 },
      ),
    );
    await page.goto(demo.inbox());
    await page.getByText('The webhook works').waitFor();
    const arrive = await list;
    await demo.send(leadOf({ fields: { name: 'Grace Hopper' } }));
    // longer than one waits for more news
    await page.waitForTimeout(500);
    await arrive();
    await expect.poll(() => names(page)).toEqual(['Grace Hopper', 'Ada Lovelace']);
  });

  test('bring a list that could not be loaded, and are no newer than the rest of it', async ({ desk: page, demo }) => {
    await demo.send(leadOf());
    await page.route('**/api/leads?*', (route) => route.abort(), { times: 1 });
    await page.goto(demo.inbox());
    await demo.send(leadOf({ fields: { name: 'Grace Hopper' } }));
    await expect.poll(() => names(page)).toEqual(['Grace Hopper', 'Ada Lovelace']);
    expect(await page.locator('[data-announced]').textContent()).toBe('');
  });

  test('come after the filter was changed at the very moment of other news, too', async ({ desk: page, demo }) => {
    await demo.send(leadOf());
    const news = new Promise<Route>((hold) => page.route('**/events', hold));
    await page.goto(demo.inbox());
    await page.locator('.bars a').first().waitFor();
    await page.evaluate(() => {
      const observer = new MutationObserver(() => {
        if (!document.body.innerText.includes('The webhook works')) return;
        observer.disconnect();
        document.querySelector<HTMLElement>('.bars a')!.click();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const filtered = page.waitForResponse(/leads\?temperature=/);
    await (await news).continue();
    await filtered;
    await demo.send(leadOf({ fields: { name: 'Grace Hopper' } }));
    await expect.poll(() => names(page)).toEqual(['Grace Hopper', 'Ada Lovelace']);
  });

  test('come only where they fit the filter', async ({ desk: page, demo }) => {
    await demo.send(leadOf());
    await page.goto(demo.inbox('?q=lovelace'));
    await rows(page).waitFor();
    await demo.send(leadOf({ fields: { name: 'Grace Hopper' } }), leadOf({ fields: { name: 'Byron Lovelace' } }));
    await expect.poll(() => names(page)).toEqual(['Byron Lovelace', 'Ada Lovelace']);
  });

  test('what the webhook refuses is told, and so is what it does', async ({ desk: page, demo }) => {
    await page.goto(demo.inbox());
    await page.getByText('The webhook works').waitFor();
    expect(await demo.send({ fields: { name: 'Nobody' } })).not.toEqual([200]);
    await page.getByRole('link', { name: 'Webhook 1 problem' }).click();
    expect(await page.locator('.problems li').innerText()).toMatch(/POST answered 4\d\d/);
    await demo.act('/api/webhook', '{"mode":"error"}', 'application/json');
    await expect.poll(() => page.locator('.lamp').innerText()).toBe('The webhook answers 500');
  });

  test('spam and tests are out of the way, not out of reach', async ({ desk: page, demo }) => {
    await demo.send(leadOf({ test: true }), leadOf({ spam: { suspected: true, reasons: ['too_fast'] } }));
    await page.goto(demo.inbox());
    await page.getByRole('heading', { name: 'Only spam and tests so far' }).waitFor();
    await page.getByRole('button', { name: 'Show them' }).click();
    await expect.poll(() => page.locator('.lead-row .badge').allTextContents()).toEqual(['Spam?', 'Test']);
    await page.getByLabel('Spam and tests').selectOption({ label: 'Suspected spam' });
    await expect.poll(() => page.locator('.lead-row .badge').allTextContents()).toEqual(['Spam?']);
  });

  test('removing them is asked twice', async ({ desk: page, demo }) => {
    await demo.send(leadOf());
    await page.goto(demo.inbox());
    await rows(page).waitFor();
    const remove = async () => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: 'Remove all leads' }).click();
    };
    await remove();
    // Enter gives the harmless answer
    await page.keyboard.press('Enter');
    expect((await demo.ask<LeadPage>('/api/leads')).total).toBe(1);
    await remove();
    await page.getByRole('button', { name: 'Remove all', exact: true }).click();
    await page.getByRole('heading', { name: 'No leads yet' }).waitFor();
    expect((await demo.ask<LeadPage>('/api/leads')).total).toBe(0);
  });
});

describe('the filters', () => {
  test('are in the address, with counts, and the way back leaves them', async ({ desk: page, demo, database }) => {
    await fill(database, 300);
    await page.goto(demo.inbox());
    await rows(page).first().waitFor();
    const { channel } = await demo.ask<Facets>('/api/facets');
    const choices = page.getByLabel('Channel').locator('option');
    await expect
      .poll(() => choices.allTextContents())
      .toEqual(['Channel', ...channel.map(({ value, leads }) => `${value} (${leads})`)]);

    await page.getByLabel('Channel').selectOption('Paid Search');
    await page.getByLabel('Temperature').selectOption('hot');
    const { total } = await demo.ask<LeadPage>('/api/leads?channel=Paid+Search&temperature=hot');
    await expect.poll(() => page.locator('.filter-total').textContent()).toBe(`${total} leads`);
    expect(new URL(page.url()).search).toBe('?channel=Paid+Search&temperature=hot');
    expect(new Set(await page.locator('.row-channel').allTextContents())).toEqual(new Set(['Paid Search']));

    await page.reload();
    await expect.poll(() => page.locator('.filter-total').textContent()).toBe(`${total} leads`);
    expect(await page.getByLabel('Channel').inputValue()).toBe('Paid Search');
    await page.goBack();
    expect(await page.getByLabel('Temperature').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.locator('.filter-total').textContent()).toBe('300 leads');
    expect(new URL(page.url()).search).toBe('');
  });

  test('search as one types, and say so when nothing is found', async ({ desk: page, demo }) => {
    const message = 'Can you come to Zürich?';
    await demo.send(leadOf({ fields: { message } }), leadOf({ fields: { name: 'Grace Hopper' } }));
    await page.goto(demo.inbox());
    await page.getByLabel('Search leads').fill('zurich ada');
    await expect.poll(() => names(page)).toEqual(['Ada Lovelace']);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('zurich ada');
    await page.getByLabel('Search leads').fill('zurich grace');
    await page.getByRole('heading', { name: 'No lead matches' }).waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect.poll(() => names(page)).toEqual(['Grace Hopper', 'Ada Lovelace']);
    expect(await page.getByLabel('Search leads').inputValue()).toBe('');
  });

  test('take a period by days, in UTC', async ({ desk: page, demo }) => {
    const day = (before: number) => new Date(Date.now() - before * 86_400_000).toISOString();
    await demo.send(
      leadOf({ submitted_at: day(3) }),
      leadOf({ submitted_at: day(10), fields: { name: 'Grace Hopper' } }),
    );
    await page.goto(demo.inbox());
    await expect.poll(() => names(page)).toHaveLength(2);
    await page.getByLabel('Period').selectOption('Last 7 days');
    await expect.poll(() => names(page)).toEqual(['Ada Lovelace']);
    await page.getByLabel('Period').selectOption('From one day to another');
    await page.getByLabel('From, a day in UTC').fill(day(12).slice(0, 10));
    await page.getByLabel('To, a day in UTC').fill(day(9).slice(0, 10));
    await expect.poll(() => names(page)).toEqual(['Grace Hopper']);
  });

  test('are what is exported', async ({ desk: page, demo }) => {
    const quoted = 'We are 12, "not more"';
    await demo.send(leadOf({ fields: { message: quoted } }), leadOf({ fields: { name: 'Grace Hopper' } }));
    await page.goto(demo.inbox('?q=lovelace'));
    const link = page.getByRole('link', { name: 'CSV of these leads' });
    expect(await link.getAttribute('download')).toBe('leads.csv');
    const response = await fetch(new URL((await link.getAttribute('href'))!, demo.url));
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [head, ...lines] = (await response.text()).trim().split('\r\n');
    expect(head).toContain('"email"');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"ada@example.com"');
    expect(lines[0]).toContain('"We are 12, ""not more"""');
  });
});

describe('a long list', () => {
  test('has few elements, and yet all leads', async ({ desk: page, demo, database }) => {
    const leads = await fill(database, 10_000);
    await page.goto(demo.inbox());
    await rows(page).first().waitFor();
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    const box = page.locator('.list-scroll');
    expect(await nodes()).toBeLessThan(1000);
    expect(await rows(page).count()).toBeLessThan(40);
    expect(await page.locator('.row-item').first().getAttribute('aria-setsize')).toBe('10000');

    // on and on, as with a wheel that never stops
    const last = page.locator('.row-item').last();
    await expect
      .poll(
        async () => {
          await box.evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
          return Number(await last.getAttribute('aria-posinset'));
        },
        { timeout: 40_000 },
      )
      .toBeGreaterThan(1500);
    expect(await nodes()).toBeLessThan(1000);

    // each one is there once, in the order in which they came
    const order = await page
      .locator('.row-item')
      .evaluateAll((items) =>
        items.map((item) => [Number(item.getAttribute('aria-posinset')), item.querySelector('a')!.dataset.id]),
      );
    const { leads: newest } = await demo.ask<LeadPage>('/api/leads?limit=1');
    expect(leads.some(({ id }) => id === newest[0]!.id)).toBe(true);
    const positions = order.map(([position]) => Number(position));
    expect(positions).toEqual([...positions.keys()].map((i) => positions[0]! + i));
    expect(new Set(order.map(([, id]) => id)).size).toBe(order.length);
  });

  test('goes on by keyboard alone', async ({ desk: page, demo, database }) => {
    await fill(database, 130);
    await page.goto(demo.inbox());
    await rows(page).first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    await page.keyboard.press('j');
    await expect.poll(focused).toBe('1');
    for (let i = 0; i < 4; i++) await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    await expect.poll(focused).toBe('5');
    for (let i = 0; i < 30; i++) await page.keyboard.press('j');
    // the rest is loaded by then; before that, a key at the end of what is there goes nowhere
    await page.locator('.load-more').waitFor({ state: 'detached' });
    for (let i = 0; i < 95; i++) await page.keyboard.press('j');
    await expect.poll(focused).toBe('130');
    const row = page.locator('.row-item[aria-posinset="130"]');
    expect(await row.evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  });
});

function scored(score: number, temperature: 'hot' | 'warm' | 'cold') {
  return { model: 'default@1', score, temperature, stage: 'mql' as const, stage_basis: 'score' as const };
}
