import type { Page } from 'playwright-core';
import { passUntil, rowsOf } from '../../helpers/fault-case.ts';
import type { Site, SitePage } from '../../helpers/site.ts';
import { outcome } from '../../helpers/visitor.ts';
import { type RunningProfile, startProfile } from '../profiles/index.ts';
import { sendFrom } from './bench-test.ts';
import { type Case, pageForMany } from './many.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Ever longer steps, none of them longer than the waits of that time. */
const STEPS: [until: number, step: number][] = [
  [2 * MINUTE, 5000],
  [HOUR, MINUTE],
  [28 * HOUR, 10 * MINUTE],
  [8 * DAY, HOUR],
];

/** What has become of one case. */
export interface Found {
  row: unknown;
  reason: unknown;
  /** When each POST was seen, in milliseconds after the click. */
  posts: number[];
  /** How often the tool has the lead, and how often nothing. */
  leads: number;
}

/** One lead for all cases at once, on a page that stays open for eight days of its own. */
export async function liveThrough(
  cases: readonly Case[],
  page: Page,
  serve: (pages: Record<string, SitePage>) => Promise<Site>,
): Promise<Found[]> {
  const tools = await Promise.all(cases.map(({ name }) => startProfile(name)));
  try {
    const seen: number[][] = tools.map(() => []);
    let now = 0;
    const look = () => {
      for (const [i, tool] of tools.entries()) while (seen[i]!.length < tool.posts().length) seen[i]!.push(now);
    };
    const site = await serve(pageForMany(cases, tools));
    await page.clock.install();
    await sendFrom(page, site.url);
    await outcome(page, 'received').waitFor();
    for (const [until, step] of STEPS) {
      let looks = 0;
      const from = now;
      // it looks before each step
      await passUntil(
        page,
        () => {
          now = from + looks++ * step;
          look();
          return false;
        },
        until - from,
        step,
      );
      now = until;
      look();
    }
    const rows = await rowsOf(page);
    return tools.map((tool, i) => foundAt(tool, rows, seen[i]!));
  } finally {
    await Promise.all(tools.map((tool) => tool.close()));
  }
}

/** A preset may have written another address, on the same host. */
function foundAt({ origin, leads }: RunningProfile, rows: Record<string, unknown>[], posts: number[]): Found {
  const row = rows.find(({ url }) => new URL(String(url)).origin === origin);
  return { row: row?.state ?? 'delivered', reason: row?.reason, posts, leads: leads().length };
}
