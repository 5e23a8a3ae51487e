import { describe, expect } from 'vitest';
import { startSite } from '../../helpers/site.ts';
import { test as base } from './bench-test.ts';
import { HOUR, liveThrough, MINUTE } from './eight-days.ts';
import { CASES } from './many.ts';

const cases = CASES.filter(({ expected }) => expected.later);

/** They are lived through once, by all cases together; each test looks at one. */
const test = base.extend('afterEightDays', { scope: 'file' }, async ({ engine, browser }) => {
  const context = await engine.newContext(browser, {});
  const sites: Awaited<ReturnType<typeof startSite>>[] = [];
  try {
    const page = await context.newPage();
    const found = await liveThrough(cases, page, async (pages) => {
      const site = await startSite(pages);
      sites.push(site);
      return site;
    });
    return new Map(cases.map(({ title }, i) => [title, found[i]!]));
  } finally {
    await context.close();
    await Promise.all(sites.map((site) => site.close()));
  }
});

describe('after eight days on an open page', () => {
  for (const { title, expected } of cases) {
    const { row, posts, times } = expected.later!;
    test(`${title}: ${row}, at most ${posts} POSTs`, { timeout: 240_000 }, async ({ afterEightDays }) => {
      const found = afterEightDays.get(title)!;
      expect(found.row, `row, ${found.posts.length} POSTs, ${found.reason}`).toBe(row);
      expect(found.posts.length, 'POSTs').toBeLessThanOrEqual(posts);
      if (times !== undefined) expect(found.leads, 'leads').toBe(times + (expected.blanks ?? 0));
      if (row !== 'unconfirmed') return;

      // nothing more is to be had by trying, so the number is exact
      expect(found.posts, 'POSTs').toHaveLength(posts);
      const late = found.posts.filter((at) => at > 5 * MINUTE);
      if (posts === 1) expect(late, 'later attempts').toEqual([]);
      else {
        const [second, third] = late.map((at) => at / MINUTE);
        expect(second, 'minutes until the second').toBeGreaterThanOrEqual(10);
        expect(second, 'minutes until the second').toBeLessThanOrEqual(14);
        expect(third, 'hours until the third').toBeGreaterThanOrEqual((24 * HOUR) / MINUTE);
        expect(third, 'hours until the third').toBeLessThanOrEqual((25 * HOUR) / MINUTE);
        expect(late).toHaveLength(2);
      }
    });
  }
});
