import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { recordEvents, type SeenEvents } from '../../helpers/events.ts';
import { letPass, rowsOf } from '../../helpers/fault-case.ts';
import { outcome } from '../../helpers/visitor.ts';
import { type Expected, PROFILES, type Profile, type ProfileName, type RunningProfile } from '../profiles/index.ts';
import { ADA, expectReadable, filled, pageFor, sendFrom, test } from './bench-test.ts';

const SECOND = 1000;
const PATIENCE = { timeout: 20_000 };

for (const [name, profile] of Object.entries(PROFILES) as [ProfileName, Profile][]) {
  describe(name, () => {
    for (const [which, expected] of Object.entries({ '': profile.expected, ...profile.also })) {
      const { attributes, visitor, row, code } = expected;
      const snippet = which || attributes['data-preset'] || 'nothing else';
      test(`${snippet}: ${visitor}, ${row}${code ? `, ${code}` : ''}`, async ({ page, start, serve }) => {
        const tool = await start(name);
        const pages = pageFor(tool.url, attributes);
        const site = profile.sameOrigin ? await tool.site(pages) : (await serve(pages)).url;
        const events = await recordEvents(page);
        const isLate = code === 'TIMEOUT';
        if (isLate) await page.clock.install();
        await sendFrom(page, site);
        if (isLate) {
          await expect.poll(() => tool.posts().length, PATIENCE).toBe(1);
          await letPass(page, 35 * SECOND);
        }
        await expectOutcome(page, expected, events);
        await expectTaken(tool, profile, expected);
      });
    }
  });
}

async function expectOutcome(page: Page, { row, code, fallback, visitor }: Expected, events: SeenEvents) {
  const rows = row === 'delivered' ? [] : [expect.objectContaining({ state: row, ...(code && { reason: code }) })];
  await expect.poll(() => rowsOf(page), { ...PATIENCE, message: 'rows on the device' }).toEqual(rows);
  // the screen follows
  if (visitor !== 'failed') await outcome(page, visitor).waitFor();
  else expect(await page.getByLabel('Email').inputValue(), 'what was typed').toBe(ADA.Email);
  const told = events.all.map(({ detail }) => detail.code);
  if (code) expect(told).toContain(code);
  expect(told.includes('FALLBACK_FORM'), 'a form instead').toBe(fallback === true);
  expect(events.names().includes('delivered')).toBe(row === 'delivered');
}

async function expectTaken(tool: RunningProfile, profile: Profile, expected: Expected) {
  const { arrives, posts, blanks = 0 } = expected;
  const taken = filled(tool.leads());
  expect(taken, 'leads that the tool can read').toHaveLength(arrives ? 1 : 0);
  expect(tool.leads().length - taken.length, 'empty records').toBe(blanks);
  if (posts !== undefined) expect(tool.posts(), 'POSTs').toHaveLength(posts);
  const { holds } = profile;
  if (!arrives) return;
  if (holds === 'message') {
    for (const text of [ADA.Name, ADA.Email, 'bench', 'q4']) expect(JSON.stringify(taken)).toContain(text);
  } else if (holds) expect(taken[0]).toMatchObject(holds);
  else expectReadable(taken[0]);
}

test('what takes forms only is remembered: the next lead is one from the start', async ({ page, start, serve }) => {
  const tool = await start('opt405');
  const site = await serve(pageFor(tool.url, {}));
  for (const n of [1, 2]) {
    await sendFrom(page, site.url);
    await expect.poll(() => tool.leads().length, PATIENCE).toBe(n);
    await expect.poll(() => rowsOf(page), PATIENCE).toEqual([]);
    expect(tool.optionsSeen(), 'preflights').toHaveLength(2);
  }
  expect(new Set(tool.leads().map(({ lead_id }) => lead_id)).size).toBe(2);
});
