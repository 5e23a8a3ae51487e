import { describe, expect } from 'vitest';
import type { Stats } from '../../../demo/inbox/api.ts';
import { leadOf, tableOf, test } from './support.ts';

const percent = (one: number, of: number) =>
  one === 0 || one === of ? String((100 * one) / of) : ((100 * one) / of).toFixed(1);

/** Waits until the charts have been drawn. */
const drawn = (page: import('playwright-core').Page) =>
  expect.poll(() => page.locator('#chart-days [data-drawn]').count(), { timeout: 20_000 }).toBe(1);

describe('the sample quarter', () => {
  test('comes by one click, and the charts say what the database says', async ({
    desk: page,
    demo,
    database,
    errors,
  }) => {
    await page.goto(demo.inbox());
    await page.getByRole('button', { name: 'Load a sample quarter' }).click();
    await page.getByRole('link', { name: 'Numbers' }).click();
    await drawn(page);
    const stats = await demo.ask<Stats>('/api/stats');
    const { total, funnel, days, cost, time_to_conversion, steps } = stats;

    // what is on the page, what the server answers, and what stands in the tables, are one
    const [count] = await database.query<{ leads: number; qualified: number }>(
      `select count(*)::int as leads, (count(*) filter (where stage in ('mql', 'pql', 'sql')))::int as qualified
       from leads where not spam and not test and day between $1 and $2`,
      [stats.from, stats.to],
    );
    expect(count).toEqual({ leads: total.leads, qualified: total.qualified });
    const figures = await page.locator('.key-figures .figure').allTextContents();
    expect(figures.slice(0, 2)).toEqual([total.leads, total.qualified].map((n) => n.toLocaleString('en')));

    expect(await tableOf(page, 'chart-funnel')).toEqual([
      ['Saw a form', `${total.views}`, '100', ''],
      ['Began to type', `${total.starts}`, percent(total.starts, total.views), percent(total.starts, total.views)],
      ['Sent it', `${total.submits}`, percent(total.submits, total.views), percent(total.submits, total.starts)],
      ['Leads', `${total.leads}`, percent(total.leads, total.views), percent(total.leads, total.submits)],
      ['Qualified', `${total.qualified}`, percent(total.qualified, total.views), percent(total.qualified, total.leads)],
    ]);
    for (const [by, name] of [
      ['channel', 'Channel'],
      ['campaign', 'Campaign'],
      ['form', 'Form'],
      ['variant', 'Variant'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      const shown = await tableOf(page, 'chart-groups');
      expect(shown.map((row) => row.slice(0, 6))).toEqual(
        funnel[by].map(({ name, views, starts, submits, leads, qualified }) => [
          name === '(none)' ? 'Not known' : name,
          ...[views, starts, submits, leads, qualified].map(String),
        ]),
      );
    }
    expect(new URL(page.url()).search).toBe('?view=numbers&by=variant');
    expect((await tableOf(page, 'chart-days')).map(([, ...counts]) => counts.map(Number))).toEqual(
      days.map(({ leads, qualified }) => [leads, qualified]),
    );
    expect((await tableOf(page, 'chart-cost')).map(([name, spend, leads]) => [name, spend, leads])).toEqual(
      cost.map(({ campaign, spend, leads }) => [campaign, spend === null ? '–' : Number(spend).toFixed(2), `${leads}`]),
    );
    expect((await tableOf(page, 'chart-time')).map(([name, leads]) => [name, leads])).toEqual(
      time_to_conversion.classes.map(({ label, leads }) => [label, `${leads}`]),
    );
    expect((await tableOf(page, 'chart-steps')).map(([name, people]) => [name, people])).toEqual(
      steps[0]!.reached.map(({ step, people }) => [`Step ${step}`, `${people}`]),
    );
    expect(errors).toEqual([]);
  });

  test('is compared with the days before', async ({ desk: page, demo }) => {
    await demo.act('/api/sample');
    await page.goto(demo.inbox('?view=numbers'));
    await page.getByLabel('Period').selectOption('Last 30 days');
    await page.locator('.change').first().waitFor();
    const { searchParams } = new URL(page.url());
    const now = await demo.ask<Stats>(`/api/stats?from=${searchParams.get('from')}&to=${searchParams.get('to')}`);
    const day = (iso: string, by: number) => new Date(Date.parse(iso) + by * 86_400_000).toISOString().slice(0, 10);
    const before = await demo.ask<Stats>(`/api/stats?from=${day(now.from, -30)}&to=${day(now.from, -1)}`);
    const change = now.total.leads / before.total.leads - 1;
    // the figures of the whole quarter stand there until those of the 30 days have come
    const shown = page.locator('.key-figures .card').first().locator('.change');
    await expect
      .poll(() => shown.innerText())
      .toContain(`${(100 * Math.abs(change)).toFixed(1)}% ${change > 0 ? 'more' : 'less'} than`);
  });
});

describe('what a lead costs', () => {
  test('from a table that is pasted, with what is wrong by line', async ({ desk: page, demo }) => {
    await demo.send(leadOf(), leadOf());
    await page.goto(demo.inbox('?view=numbers'));
    await drawn(page);
    await page.getByRole('button', { name: 'Ad spend', exact: true }).click();
    const area = page.getByLabel('Campaign and spend');
    await area.fill('campaign,spend,currency\nq4-demo,lots\nletter,50,EUR');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('One line cannot be read').waitFor();
    expect(await page.locator('.line-errors').innerText()).toMatch(/^Line 2 has no amount/);
    expect(await area.getAttribute('aria-invalid')).toBe('true');

    await area.fill('campaign;spend\nq4-demo;1.200,50 €\nletter;50');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The spend of 2 campaigns is saved.').waitFor();
    await expect
      .poll(() => tableOf(page, 'chart-cost'))
      .toEqual([
        ['q4-demo', '1200.50', '2', '0', '600.25', '–'],
        ['letter', '50.00', '0', '0', '–', '–'],
      ]);
    expect(await page.locator('#chart-cost .chart-summary').textContent()).toBe(
      'A lead of q4-demo costs €600.25. 1 campaign with spend brought no lead.',
    );

    // what was saved is there to be changed
    await page.getByRole('button', { name: 'Ad spend', exact: true }).click();
    await expect.poll(() => area.inputValue()).toBe('campaign,spend,currency\nq4-demo,1200.5,EUR\nletter,50,EUR');
  });
});

describe('the calculator', () => {
  test('goes from the revenue back to the visits, by what was measured', async ({ desk: page, demo, database }) => {
    // of 10 leads 4 are qualified, and 200 have seen the form
    const stage = (stage: 'mql' | 'lead') => ({ model: 'x', stage, stage_basis: 'score' as const });
    await demo.send(...Array.from({ length: 10 }, (_, i) => leadOf({ qualification: stage(i < 4 ? 'mql' : 'lead') })));
    await database.query(
      `insert into counts (day, form, variant, channel, campaign, views, starts, submits)
       values (current_date, 'hero', '', 'Paid Social', 'q4-demo', 200, 50, 10)`,
    );
    const today = new Date().toISOString().slice(0, 10);
    await page.goto(demo.inbox(`?view=numbers&from=${today}&to=${today}`));
    await drawn(page);
    await page.getByLabel('Revenue goal').fill('90000');
    await page.getByLabel('Average sale').fill('3000');
    await page.getByLabel('Qualified leads that buy').fill('25');
    // 30 sales, 120 qualified, 300 leads, 6,000 views; at 10 leads a day
    await expect.poll(() => page.locator('.plan b').allTextContents()).toEqual(['30', '120', '300', '6,000']);
    expect(await page.locator('.plan').innerText()).toContain('At the pace of this period that takes 30 days.');
    expect(new URL(page.url()).searchParams.get('goal')).toBe('90000');

    await page.getByLabel('Qualified leads that buy').fill('0');
    await page.getByText('Write numbers above nought').waitFor();
    await page.reload();
    expect(await page.getByLabel('Revenue goal').inputValue()).toBe('90000');
  });
});

describe('while one looks at the numbers', () => {
  test('a lead that comes is counted', async ({ desk: page, demo }) => {
    await demo.send(leadOf(), leadOf());
    await page.goto(demo.inbox('?view=numbers'));
    await drawn(page);
    expect(await page.locator('.figure').first().textContent()).toBe('2');
    await demo.send(leadOf());
    const leads = page.locator('.figure').first();
    await expect.poll(() => leads.textContent(), { timeout: 10_000 }).toBe('3');
  });
});
