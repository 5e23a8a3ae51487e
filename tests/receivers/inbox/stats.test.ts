import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Filter, Stats } from '../../../demo/inbox/api.ts';
import { loadSample } from '../../../demo/server/database/sample.mjs';
import { makeSample } from '../../../demo/server/sample/index.mjs';
import type { Lead } from '../../../src/lead/schema.ts';
import { freshLead } from '../examples/support/post.ts';
import { eachWith, NAMES } from './support/databases.ts';
import { type Inbox, startInbox } from './support/inbox.ts';
import { expectAnyText, reckon } from './support/reckon.ts';

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toJSON().slice(0, 10);
const metrics = (parts: object, forms: object[]) => ({
  type: 'leadtag.metrics',
  version: 1,
  at: new Date().toISOString(),
  page: 'https://example.com/',
  ...parts,
  forms,
});

describe.each(NAMES)('the numbers, with %s', (database) => {
  const { database: db } = eachWith(database);
  let inbox: Inbox;
  beforeEach(async () => {
    inbox = await startInbox(db());
  });
  afterEach(() => inbox?.close());

  const stats = (filter: Filter = {}) => inbox.ask<Stats>(`/api/stats?${new URLSearchParams({ ...filter })}`);

  describe('of a quarter are those that a plain reckoning gives', () => {
    const now = new Date('2026-11-22T15:00:00.000Z');
    let sample: ReturnType<typeof makeSample>;
    beforeAll(() => {
      sample = makeSample(now);
    });

    const filters: Filter[] = [
      {},
      { from: '2026-08-24', to: '2026-11-22' },
      { from: '2026-10-10', to: '2026-10-10' },
      { form: 'review-call' },
      { channel: 'Paid Search', variant: 'b' },
      { campaign: 'landing-page-help', from: '2026-09-15', to: '2026-11-05' },
      { campaign: '(none)' },
      { variant: '(none)', temperature: 'hot' },
      { q: 'head of', stage: 'mql' },
      { q: 'nobody is called so' },
      { spam: 'yes', test: 'yes' },
    ];

    test('with every filter', async () => {
      await loadSample(db(), now);
      const leads = sample.arrivals.map(({ lead }) => lead);
      for (const filter of filters) {
        const { from, to, ...numbers } = await stats(filter);
        expect({ from, to }, JSON.stringify(filter)).toEqual({
          from: filter.from ?? new Date(Date.parse(to) - 89 * 86_400_000).toJSON().slice(0, 10),
          to: filter.to ?? to,
        });
        for (const one of numbers.time_to_conversion.classes) one.label = expectAnyText;
        const { spam, test: _, ...rest } = filter;
        expect(numbers, JSON.stringify(filter)).toEqual(
          reckon(leads, sample.counts, sample.spend, { ...rest, from, to }),
        );
      }
    });
  });

  test('of nothing are nothing, for the last 90 days', async () => {
    const { from, to, days, total, cost, steps, time_to_conversion, funnel } = await stats();
    expect([from, to]).toEqual([day(89), day(0)]);
    expect(days).toHaveLength(90);
    expect(total).toEqual({ name: 'all', views: 0, starts: 0, submits: 0, leads: 0, qualified: 0 });
    expect([cost, steps, funnel]).toEqual([[], [], { form: [], variant: [], channel: [], campaign: [] }]);
    expect(time_to_conversion.median).toBeNull();
  });

  test('end with the newest lead, or when they are asked to', async () => {
    await inbox.sendAll([freshLead({ submitted_at: new Date(Date.now() - 12 * 86_400_000).toISOString() })]);
    expect(await stats()).toMatchObject({ from: day(101), to: day(12) });
    expect(await stats({ to: day(20) })).toMatchObject({ from: day(109), to: day(20), total: { leads: 0 } });
    expect(await stats({ from: day(30) })).toMatchObject({ from: day(30), to: day(12), total: { leads: 1 } });
    expect(await stats({ from: day(5) })).toMatchObject({ from: day(5), to: day(5) });
    expect(await stats({ from: day(1), to: day(9) })).toMatchObject({ from: day(9), to: day(9) });
    // a thousand years of days would be a large answer
    expect((await stats({ from: '1900-01-01' })).days).toHaveLength(1096);
  });

  test('count views, starts, submits and steps as pages tell them, each post once', async () => {
    const ad = { channel: 'Paid Social', campaign: 'q4' };
    const posts = [
      metrics(ad, [
        { form_id: 'hero', variant: 'a', view: 1, start: 1, step_2: 1, submit: 1, delivered: 1, invalid: 3 },
      ]),
      metrics(ad, [{ form_id: 'hero', variant: 'b', view: 1, start: 1 }]),
      metrics({}, [
        { form_id: 'hero', variant: 'b', view: 1, start: 1, step_1: 1, step_2: 1, step_3: 1 },
        { form_id: 'foot', view: 1 },
      ]),
      metrics(ad, [{ form_id: 'hero', variant: 'a', view: 1 }]),
    ];
    for (const post of posts) expect((await inbox.count(post)).status).toBe(200);
    await inbox.sendAll([freshLead({ form: { id: 'hero', variant: 'a' } })]);
    const { total, funnel, steps } = await stats();
    expect(total).toEqual({ name: 'all', views: 5, starts: 3, submits: 1, leads: 1, qualified: 0 });
    expect(funnel.form).toEqual([
      { name: 'hero', views: 4, starts: 3, submits: 1, leads: 1, qualified: 0 },
      { name: 'foot', views: 1, starts: 0, submits: 0, leads: 0, qualified: 0 },
    ]);
    expect(funnel.variant.map(({ name, views }) => [name, views])).toEqual([
      ['a', 2],
      ['b', 2],
      ['(none)', 1],
    ]);
    expect(funnel.channel.map(({ name, views, leads }) => [name, views, leads])).toEqual([
      ['(none)', 2, 1],
      ['Paid Social', 3, 0],
    ]);
    expect(steps).toEqual([
      {
        form: 'hero',
        reached: [
          { step: 1, people: 3 },
          { step: 2, people: 2 },
          { step: 3, people: 1 },
        ],
      },
    ]);
    expect((await stats({ campaign: 'q4' })).total).toMatchObject({ views: 3, leads: 0 });
  });

  test('take nothing for counts that is something else', async () => {
    for (const body of [
      'nonsense',
      '[]',
      freshLead(),
      metrics({}, [{ form_id: 'hero', view: -1 }]),
      metrics({}, [{ view: 1 }]),
      metrics({ at: 'now' }, []),
      metrics({ page: 'x'.repeat(70_000) }, []),
    ]) {
      const answer = await inbox.count(body);
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([422, '*']);
    }
    const { status } = await fetch(new URL('/metrics', inbox.hookUrl), { method: 'OPTIONS' });
    expect(status).toBe(204);
    // a wrong clock does not put them into another year
    await inbox.count(
      metrics({ at: '2001-01-01T00:00:00.000Z' }, [{ form_id: 'hero', view: 1, step_0: 5, step_x: 1 }]),
    );
    expect(await stats()).toMatchObject({ total: { views: 1 }, steps: [] });
  });

  test('of cost join campaigns that differ in capitals, and share a month out over its days', async () => {
    const by = (campaign: string): Partial<Lead> => {
      const touch = { at: new Date().toISOString(), campaign };
      return { attribution: { model: 'last_non_direct', first_touch: touch, last_touch: touch } };
    };
    await inbox.sendAll([freshLead(by('q4')), freshLead(by('Q4')), freshLead(by('free'))]);
    // the month before this one, and the one before that
    const firstOf = (monthsAgo: number) => {
      const now = new Date();
      return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo)).toJSON().slice(0, 10);
    };
    const [month, older] = [firstOf(1).slice(0, 7), firstOf(2).slice(0, 7)];
    const days = (Date.parse(firstOf(0)) - Date.parse(firstOf(1))) / 86_400_000;
    const table = `campaign,spend,currency,month\nQ4,"1,000.50",USD,\nfair,${days * 10},USD,${month}\nfair,100,USD,${older}\n`;
    const written = await inbox.post('/api/spend', table, 'text/csv');
    expect(await written.json()).toEqual({
      rows: [
        { campaign: 'Q4', spend: 1000.5, month: null },
        { campaign: 'fair', spend: days * 10, month },
        { campaign: 'fair', spend: 100, month: older },
      ],
      currency: 'USD',
    });
    expect(await inbox.ask('/api/spend')).toMatchObject({ currency: 'USD' });
    // from the last day but one of that month
    const from = new Date(Date.parse(firstOf(0)) - 2 * 86_400_000).toJSON().slice(0, 10);
    const { cost, currency } = await stats({ from, to: day(0) });
    expect(currency).toBe('USD');
    expect(cost).toEqual([
      { campaign: 'Q4', spend: 1000.5, leads: 2, qualified: 0 },
      { campaign: 'fair', spend: 20, leads: 0, qualified: 0 },
      { campaign: 'free', spend: null, leads: 1, qualified: 0 },
    ]);
  });

  test('a table of spend with a wrong line changes nothing, and says which', async () => {
    await inbox.post('/api/spend', 'q4,100', 'text/csv');
    const refused = await inbox.post('/api/spend', 'campaign,spend\nq4,200\nfair,many\n,3\n', 'text/csv');
    expect([refused.status, await refused.json()]).toEqual([
      422,
      {
        error: 'Line 3 has no amount: "many".',
        lines: [
          { line: 3, problem: 'has no amount: "many".' },
          { line: 4, problem: 'has no campaign.' },
        ],
      },
    ]);
    expect(await inbox.ask('/api/spend')).toEqual({
      rows: [{ campaign: 'q4', spend: 100, month: null }],
      currency: 'EUR',
    });
    expect((await inbox.post('/api/spend', '', 'text/csv')).status).toBe(200);
    expect(await inbox.ask('/api/spend')).toEqual({ rows: [], currency: 'EUR' });
  });
});
