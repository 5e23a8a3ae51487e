import { describe, expect } from 'vitest';
import type { Lead } from '../../../src/lead/schema.ts';
import { fill, leadOf, names, rows, test } from './support.ts';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

/** A lead of which everything is known. */
const whole = (): Lead =>
  leadOf({
    submitted_at: at(2),
    form: { id: 'hero', offer: 'The guide', variant: 'b', intent: 'demo' },
    fields: { company: 'Northwind', phone: '+442079460958', message: '<b>Call</b> me', bant_timeline: '1_3_months' },
    consent: [
      {
        purpose: 'marketing',
        granted: true,
        text: 'Send me tips.',
        text_hash: 'sha256-abc',
        locale: 'en',
        at: at(2),
        mechanism: 'checkbox',
      },
    ],
    attribution: {
      model: 'last_non_direct',
      first_touch: { at: at(74), channel: 'Organic Search', source: 'google', medium: 'organic' },
      last_touch: {
        at: at(2.5),
        channel: 'Paid Social',
        source: 'linkedin',
        medium: 'paid_social',
        campaign: 'q4-demo',
        landing_page: 'https://shop.example/guide',
      },
      click_ids: { li_fat_id: 'click-123' },
      utm: { utm_source: 'LinkedIn' },
      touch_count: 4,
      session_count: 3,
      pageviews: 7,
    },
    qualification: {
      model: 'default@1',
      score: 78,
      fit: 30,
      engagement: 24,
      framework_score: 24,
      temperature: 'hot',
      stage: 'mql',
      stage_basis: 'score',
      signals: { pricing: 2 },
      reasons: [
        { rule: 'intent.demo', group: 'engagement', points: 20 },
        { rule: 'signal.pricing', group: 'engagement', points: 10 },
        { rule: 'engagement.cap', group: 'engagement', points: -6 },
      ],
    },
    follow_up: { channel: 'phone', due_at: at(1.9) },
  });

describe('the page of a lead', () => {
  test('tells who it is, how good, why, and how it came about', async ({ desk: page, demo, errors }) => {
    const lead = whole();
    await demo.send(lead, lead);
    await page.goto(demo.inbox(`?lead=${lead.id}`));
    await page.getByRole('heading', { name: 'Ada Lovelace' }).waitFor();
    await page.getByText('Arrived 2 times, counted once').waitFor();

    const href = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await href('+442079460958')).toBe('tel:+442079460958');
    expect(await href('WhatsApp')).toBe('https://wa.me/442079460958');
    expect(await href('ada@example.com')).toBe('mailto:ada%40example.com');

    const text = (await page.locator('.lead').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(
      'Came from a LinkedIn ad (Paid Social), campaign q4-demo; first found us on Google 3 days earlier; ' +
        'asked for a demo; looked at pricing twice',
    );
    expect(text).toMatch(/Call within 6 minutes Overdue: was due 2 hours ago/);
    expect(text).toContain('Marketing-qualified (MQL), by score');
    expect(text).toMatch(/\+20 asked for a demo \+10 looked at pricing twice −6 what they did counts 30 at most/);
    expect(text).toContain('Timeline 1–3 months');
    expect(text).toContain('Message <b>Call</b> me');
    expect(text).toMatch(/Marketing: yes Send me tips\. .*by a box they could tick sha256-abc/);
    expect(text).toContain('Click id (li_fat_id) click-123');

    const story = await page.locator('.time-line .time-label').allTextContents();
    expect(story.map((label) => label.replace(/ ?\w{3} \d.*/, ''))).toEqual([
      'First touch, 3 days before',
      'In between',
      'Last touch, 30 minutes before',
      'Looked around',
      'Filled in the form',
      'Received here',
      'Arrived again',
    ]);
    expect(text).toContain('2 more touches');
    expect(text).toContain('7 page views in 3 visits');
    expect(text).toContain('2 hours later: it had to wait in the browser');

    const fit = page.getByRole('meter', { name: 'Who they are' });
    const drawn = await fit.evaluate((bar) => bar.firstElementChild!.clientWidth / bar.clientWidth);
    expect(drawn).toBeCloseTo(30 / 40, 1);

    await page.getByText('As received (JSON)').click();
    const json = await page.getByRole('region', { name: 'The lead as JSON' }).textContent();
    // with what the receiver has found out
    expect(JSON.parse(json ?? '')).toEqual({ ...lead, spam: { suspected: false, reasons: [] } });
    expect(errors).toEqual([]);
  });

  test('is calm about a lead of which little is known', async ({ desk: page, demo, errors }) => {
    const { attribution, ...lead } = leadOf({ fields: { name: '', email: 'only@example.com' } });
    await demo.send(lead);
    await page.goto(demo.inbox(`?lead=${lead.id}`));
    await page.getByRole('heading', { name: 'only@example.com' }).waitFor();
    expect(await page.locator('.story').textContent()).toBe('Source not known');
    expect(await page.locator('.lead').innerText()).toContain('Nothing was asked on this form.');
    expect(errors).toEqual([]);
  });

  test('says so when the lead is not there', async ({ desk: page, demo }) => {
    await demo.send(leadOf());
    await page.goto(demo.inbox('?lead=0199c3a2-0000-7000-8000-000000000009'));
    await page.getByRole('heading', { name: 'This lead is not here' }).waitFor();
    await rows(page).waitFor();
  });

  test('copies the lead', async ({ desk: page, demo, context, needs }) => {
    needs('cdp');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const lead = leadOf();
    await demo.send(lead);
    await page.goto(demo.inbox(`?lead=${lead.id}`));
    await page.getByText('As received (JSON)').click();
    await page.getByRole('button', { name: 'Copy: the json' }).click();
    await page.getByText('The JSON was copied.').waitFor();
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toMatchObject(lead);
  });
});

describe('going from lead to lead', () => {
  test('by keyboard: open, read, the next one, and back where one was', async ({ desk: page, demo, database }) => {
    await fill(database, 40);
    await page.goto(demo.inbox());
    await rows(page).first().waitFor();
    const [first, second] = await names(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(first);
    expect(await page.title()).toBe(`${first} · Inbox`);
    expect(new URL(page.url()).searchParams.get('lead')).toBe(await rows(page).first().getAttribute('data-id'));

    // j goes on in the list, and the page beside it follows
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('#lead-title').textContent()).toBe(second);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await focused()).toContain(second);

    await page.keyboard.press('/');
    await page.keyboard.type('zzz');
    await page.getByRole('heading', { name: 'No lead matches' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => names(page)).toContain(first);

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Quick keys' }).waitFor();
    await page.getByLabel('Use keys of a single character').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search');
  });

  test('the way back of the browser closes the lead', async ({ desk: page, demo }) => {
    await demo.send(leadOf());
    await page.goto(demo.inbox());
    await rows(page).click();
    await page.getByRole('heading', { name: 'Ada Lovelace' }).waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.lead').count()).toBe(0);
    await page.goForward();
    await page.getByRole('heading', { name: 'Ada Lovelace' }).waitFor();
  });

  test('on a phone: one thing at a time, and the list is where it was', async ({ page, demo, database }) => {
    await fill(database, 60);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(demo.inbox());
    await rows(page).first().waitFor();
    const box = page.locator('.list-scroll');
    await box.evaluate((box) => box.scrollTo({ top: 900 }));
    await page.locator('.row-item[aria-posinset="17"] a').click();
    await page.locator('#lead-title').waitFor();
    // the list is under it, and nobody gets there by keyboard
    expect(await page.locator('.list-pane').evaluate((pane: HTMLElement) => pane.inert)).toBe(true);
    const onTop = await page.evaluate(() => !!document.elementFromPoint(180, 400)?.closest('.lead-pane'));
    expect(onTop).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lead-title');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'All leads' }).click();
    await expect.poll(() => page.locator('.row-item[aria-posinset="17"] a').isVisible()).toBe(true);
    expect(await box.evaluate((box) => box.scrollTop)).toBe(900);
    const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    await expect.poll(focused).toBe('17');
  });
});
