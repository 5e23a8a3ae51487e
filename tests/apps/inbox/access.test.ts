import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../../helpers/axe.ts';
import { listen } from '../../helpers/http.ts';
import { rows, tableOf, test } from './support.ts';

const SIZES = [
  ['on a desk', { width: 1280, height: 860 }],
  ['on a phone', { width: 360, height: 740 }],
] as const;

async function isFine(page: Page, width: number): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
}

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.override('media', { colorScheme, reducedMotion: 'reduce' });

  for (const [where, size] of SIZES) {
    test(`axe finds nothing in any view, ${where}`, { timeout: 120_000 }, async ({ page, demo, errors }) => {
      await page.setViewportSize(size);
      await page.goto(demo.inbox());
      await page.getByRole('heading', { name: 'No leads yet' }).waitFor();
      await isFine(page, size.width);
      await demo.act('/api/sample');
      await rows(page).first().waitFor();
      if (where === 'on a phone') await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await isFine(page, size.width);
      await page.getByRole('button', { name: 'Quick keys' }).click();
      await isFine(page, size.width);
      await page.keyboard.press('Escape');

      const hot = (await demo.ask<{ leads: { id: string }[] }>('/api/leads?temperature=hot&limit=1')).leads[0]!;
      await page.goto(demo.inbox(`?lead=${hot.id}`));
      await page.locator('#lead-title').waitFor();
      await page.getByText('As received (JSON)').click();
      await isFine(page, size.width);

      await page.goto(demo.inbox('?q=nobody-is-called-this'));
      await page.getByRole('heading', { name: 'No lead matches' }).waitFor();
      await isFine(page, size.width);

      await page.goto(demo.inbox('?view=numbers'));
      await page.locator('#chart-days [data-drawn]').waitFor();
      for (const table of await page.getByText('Show as a table').all()) await table.click();
      expect((await tableOf(page, 'chart-days')).length).toBe(90);
      await isFine(page, size.width);
      await page.getByRole('button', { name: 'Ad spend', exact: true }).click();
      await page.getByLabel('Campaign and spend').fill('x,y');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.locator('.line-errors').waitFor();
      await isFine(page, size.width);

      await demo.send({});
      await page.goto(demo.inbox('?view=webhook'));
      await page.locator('.problems li').waitFor();
      await isFine(page, size.width);
      expect(errors).toEqual([]);
    });
  }
});

test('charts are drawn anew in the other light, and say what they show', async ({ desk: page, demo }) => {
  await demo.act('/api/sample');
  await page.goto(demo.inbox('?view=numbers'));
  const box = page.locator('#chart-days [data-drawn]');
  await box.waitFor();
  const colour = () =>
    page.locator('#chart-funnel canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      // the bar of those who saw a form, the longest, at the top
      const [r, g, b] = canvas
        .getContext('2d')!
        .getImageData(Math.round(width * 0.4), Math.round(height * 0.14), 1, 1).data;
      return [r, g, b];
    });
  const light = await colour();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => box.getAttribute('data-drawn')).toBe('2');
  expect(await colour()).not.toEqual(light);
  const labels = await page
    .locator('canvas')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(labels).toHaveLength(6);
  expect(labels.filter((label) => label.length < 40)).toEqual([]);
});

test('from a plain file server it says what it needs', async ({ desk: page, onTestFinished }) => {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = await listen(async (request, response) => {
    const path = request.url?.replace(/[?#].*/, '') ?? '';
    const file = await readFile(new URL(`../../../dist${path}`, import.meta.url)).catch(() => undefined);
    response
      .writeHead(file ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' })
      .end(file ?? 'Not here');
  });
  onTestFinished(server.down);
  await page.goto(`${server.origin}/demo/inbox.html`);
  await page.getByRole('heading', { name: 'The inbox needs its server' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
