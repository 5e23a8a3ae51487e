import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportLeads } from '../../../demo/server/database/export.mjs';
import { countFacets } from '../../../demo/server/database/facets.mjs';
import { addLead, countLeads } from '../../../demo/server/database/leads.mjs';
import { findLead, listLeads } from '../../../demo/server/database/list.mjs';
import { openDatabase } from '../../../demo/server/database/open.mjs';
import { loadSample } from '../../../demo/server/database/sample.mjs';
import { statsOf } from '../../../demo/server/database/stats/index.mjs';
import type { Database, Queries } from '../../../demo/server/database/types.ts';
import { freshLead } from '../../receivers/examples/support/post.ts';
import { startPostgres } from '../../receivers/examples/support/postgres-server.ts';
import { keepResult, setting } from '../machine.ts';
import { spread, table } from '../report.ts';
import { type Summary, summarise } from '../stats.ts';
import { fill } from './leads.ts';
import { indexesOf } from './plans.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const LEVELS = (process.env.BENCH_LEADS ?? '1000,10000,50000').split(',').map(Number);
const LONGEST_MS = 1000;

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toJSON().slice(0, 10);
let middle: string | null;
let someone: string;

/** What the inbox asks while somebody works with it, and the index that has to answer it. */
const ASKS: Record<string, { index?: string; ask(db: Queries): Promise<unknown> }> = {
  'the first page': { index: 'leads_newest', ask: (db) => listLeads(db, {}, { limit: 50 }) },
  'a page in the middle': { index: 'leads_newest', ask: (db) => listLeads(db, {}, { limit: 50, after: middle }) },
  'a form, first page': { ask: (db) => listLeads(db, { form: 'quote' }, { limit: 50 }) },
  'a rare campaign': { index: 'leads_campaign', ask: (db) => listLeads(db, { campaign: 'letter-1' }, { limit: 50 }) },
  'search, one lead': { index: 'papers_search', ask: (db) => listLeads(db, { q: '777.' }, { limit: 50 }) },
  'search, nobody': { index: 'papers_search', ask: (db) => listLeads(db, { q: 'zzzz qqqq' }, { limit: 50 }) },
  'search, many': { ask: (db) => listLeads(db, { q: 'gmail' }, { limit: 50 }) },
  'search, two letters': { ask: (db) => listLeads(db, { q: 'jü' }, { limit: 50 }) },
  'one lead': { index: 'leads_pkey', ask: (db) => findLead(db, someone) },
  facets: { ask: (db) => countFacets(db, {}) },
  'facets, two chosen': { ask: (db) => countFacets(db, { form: 'guide', temperature: 'hot' }) },
  'numbers of 90 days': { index: 'leads_day', ask: (db) => statsOf(db, {}) },
  'numbers of a year': { ask: (db) => statsOf(db, { from: day(364), to: day(0) }) },
  'numbers of three years': { ask: (db) => statsOf(db, { from: day(1095), to: day(0) }) },
  'the count': { ask: countLeads },
  'a lead arrives': { ask: (db) => addLead(db, freshLead(), 'json') },
};

type Readings = Record<string, Record<number, Summary>>;
const result: Record<string, unknown> = setting('node', null);
afterAll(() => keepResult('inbox', result));

const DATABASES: Record<string, () => Promise<{ open(): Promise<Database>; close(): unknown } | string>> = {
  async PGlite() {
    const folders: string[] = [];
    return {
      open() {
        folders.push(mkdtempSync(join(tmpdir(), 'leadtag-bench-')));
        return openDatabase({ folder: folders.at(-1)! });
      },
      close: () => folders.forEach((folder) => void rmSync(folder, { recursive: true, force: true })),
    };
  },
  async Postgres() {
    const { DATABASE_URL: url } = process.env;
    const server = url ? { url, close: () => {} } : await startPostgres();
    if (typeof server === 'string') return server;
    const schemas: string[] = [];
    return {
      open() {
        schemas.push(`inbox_bench_${Date.now()}`);
        return openDatabase({ url: server.url, schema: schemas.at(-1)! });
      },
      async close() {
        const db = await openDatabase({ url: server.url, schema: schemas[0]! });
        for (const schema of schemas) await db.query(`drop schema ${schema} cascade`);
        await db.close();
        await server.close();
      },
    };
  },
};

describe.each(Object.keys(DATABASES))('the inbox with %s', (name) => {
  let place: { open(): Promise<Database>; close(): unknown } | string;
  const readings: Readings = {};
  beforeAll(async () => {
    place = await DATABASES[name]!();
  });
  afterAll(async () => {
    if (typeof place === 'string') return;
    result[name] = readings;
    console.log(inboxTable(name, readings));
    await place.close();
  });

  test.each(LEVELS)('%i leads', async (leads) => {
    if (typeof place === 'string') return console.log(place);
    const db = await place.open();
    const note = async (what: string, work: () => Promise<unknown>, rounds = ROUNDS) => {
      const all: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const since = performance.now();
        await work();
        all.push(performance.now() - since);
      }
      (readings[what] ??= {})[leads] = summarise(all);
    };

    await note('filling it', () => fill(db, leads), 1);
    const { next } = await listLeads(db, {}, { limit: Math.min(200, leads / 2) });
    middle = next;
    [{ id: someone }] = (await db.query<{ id: string }>('select id from leads offset 500 limit 1')) as [{ id: string }];
    const unused: string[] = [];
    for (const [what, { ask, index }] of Object.entries(ASKS)) {
      await note(what, () => ask(db));
      if (leads >= 10_000 && index) {
        const used = await indexesOf(db, ask);
        if (!used.includes(index)) unused.push(`${what}: ${used}, and not ${index}`);
      }
    }
    await note(
      'all as CSV',
      async () => {
        for await (const _ of exportLeads(db, {}));
      },
      1,
    );
    await note('the sample, on top', () => loadSample(db, new Date()), 1);
    await db.close();

    expect(unused, 'indexes that are not used').toEqual([]);
    if (leads > 10_000) return;
    for (const what of Object.keys(ASKS)) expect(readings[what]![leads]!.median, what).toBeLessThan(LONGEST_MS);
  });
});

function inboxTable(name: string, readings: Readings): string {
  const [most, usual] = [LEVELS.at(-1)!, LEVELS.at(-2) ?? LEVELS[0]!];
  const rows = Object.entries(readings).map(([what, of]) => [
    what,
    ...LEVELS.map((level) => (of[level] ? spread(of[level]) : '-')),
    of[most] && of[usual] ? (of[most].median / of[usual].median).toFixed(1) : '-',
  ]);
  const head = ['ms', ...LEVELS.map((level) => `${level} leads`), `${most}/${usual}`];
  return table(`The inbox with ${name}: median (quartiles) of ${ROUNDS}`, head, rows);
}
