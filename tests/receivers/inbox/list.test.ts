import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Facets, LeadPage, LeadRow } from '../../../demo/inbox/api.ts';
import type { Lead } from '../../../src/lead/schema.ts';
import { asJson, freshLead } from '../examples/support/post.ts';
import { eachWith, NAMES } from './support/databases.ts';
import { type Inbox, startInbox } from './support/inbox.ts';

const touch = (channel: string, campaign?: string): Lead['attribution'] => {
  const at = new Date().toISOString();
  const last_touch = { at, channel, ...(campaign && { campaign }) };
  return { model: 'last_non_direct', first_touch: last_touch, last_touch };
};
const named = (name: string, parts: Partial<Lead> = {}): Lead =>
  freshLead({ fields: { name, email: 'x@example.com' }, ...parts });

describe.each(NAMES)('the list of leads, with %s', (database) => {
  const { database: db } = eachWith(database);
  let inbox: Inbox;
  beforeEach(async () => {
    inbox = await startInbox(db());
  });
  afterEach(() => inbox?.close());

  const page = (query = '') => inbox.ask<LeadPage>(`/api/leads?${query}`);
  const names = async (query = '') => (await page(query)).leads.map(({ name }) => name);

  test('newest first, in pages that skip and repeat nothing while leads arrive', async () => {
    const leads = Array.from({ length: 11 }, (_, at) => named(`Lead ${at}`));
    await inbox.sendAll(leads);
    const seen: LeadRow[] = [];
    let after: string | null = '';
    while (after !== null) {
      const { leads: rows, total, next }: LeadPage = await page(`limit=4${after && `&after=${after}`}`);
      expect(total).toBe(11 + (seen.length > 0 ? seen.length / 4 : 0));
      seen.push(...rows);
      after = next;
      await inbox.sendAll([named('Later')]);
    }
    expect(seen.map(({ id }) => id)).toEqual(leads.map(({ id }) => id).reverse());
  });

  test('those that arrived in the same moment are in pages as well', async () => {
    await inbox.sendAll(Array.from({ length: 5 }, (_, at) => named(`Lead ${at}`)));
    await db().query(`update leads set received_at = '2026-11-01T10:00:00.123Z'`);
    const first = await page('limit=2');
    const second = await page(`limit=2&after=${first.next}`);
    const third = await page(`limit=2&after=${second.next}`);
    expect(third.next).toBeNull();
    const ids = [first, second, third].flatMap(({ leads }) => leads.map(({ id }) => id));
    expect(new Set(ids).size).toBe(5);
  });

  test('a row says what the lead says', async () => {
    const submitted_at = new Date(Date.now() - 3_600_000).toISOString();
    const due_at = new Date(Date.now() + 60_000).toISOString();
    const lead = freshLead({
      submitted_at,
      form: { id: 'hero', offer: 'Guide', variant: 'a', intent: 'demo' },
      fields: {
        first_name: 'Ada',
        last_name: 'Lovelace',
        email: 'a@b.example',
        phone: '+44 20',
        company: 'Analytical',
      },
      attribution: {
        ...touch('Paid Social', 'q4')!,
        last_touch: { ...touch('Paid Social', 'q4')!.last_touch, source: 'linkedin' },
      },
      qualification: { model: 'default@1', score: 78, temperature: 'hot', stage: 'mql', stage_basis: 'score' },
      follow_up: { channel: 'phone', due_at },
    });
    const before = Date.now();
    await inbox.sendAll([lead]);
    const [row] = (await page()).leads;
    expect(row).toEqual({
      id: lead.id,
      received_at: expect.any(String),
      submitted_at,
      name: 'Ada Lovelace',
      email: 'a@b.example',
      phone: '+44 20',
      company: 'Analytical',
      form: 'hero',
      offer: 'Guide',
      intent: 'demo',
      variant: 'a',
      channel: 'Paid Social',
      source: 'linkedin',
      campaign: 'q4',
      score: 78,
      temperature: 'hot',
      stage: 'mql',
      due_at,
      spam: false,
      test: false,
      repeats: 0,
    });
    expect(Date.parse(row!.received_at)).toBeGreaterThanOrEqual(before);
    expect(await inbox.ask(`/api/leads/${lead.id}`)).toEqual({
      ...row,
      format: 'json',
      lead: { ...lead, spam: { suspected: false, reasons: [] } },
    });
  });

  test('what is not there, and what nobody can mean', async () => {
    expect((await inbox.request(`/api/leads/${freshLead().id}`)).status).toBe(404);
    expect((await inbox.request('/api/leads/1')).status).toBe(404);
    for (const query of ['limit=0', 'limit=x', 'after=x', 'from=2026-02-30', 'to=yesterday']) {
      expect((await inbox.request(`/api/leads?${query}`)).status, query).toBe(400);
    }
    expect(await page('limit=5000')).toEqual({ leads: [], total: 0, next: null });
  });

  test('finds words in any field, whatever their marks, capitals and order', async () => {
    await inbox.sendAll([
      named('Jürgen Groß', { fields: { name: 'Jürgen Groß', message: 'Please call, 100 % sure' } }),
      named('佐藤 さくら'),
      freshLead({ fields: { name: 'Zoë', phone: '+493023125123', topics: ['Éclairs', 'tea_time'], size: 42 } }),
    ]);
    const found: Record<string, (string | null)[]> = {
      jurgen: ['Jürgen Groß'],
      'GROSS jür': ['Jürgen Groß'],
      'gross call': ['Jürgen Groß'],
      'gross zoe': [],
      '100 %': ['Jürgen Groß'],
      佐藤: ['佐藤 さくら'],
      eclair: ['Zoë'],
      '231251': ['Zoë'],
      '42': ['Zoë'],
      tea_: ['Zoë'],
      // what is a placeholder elsewhere is a letter here
      'tea%time': [],
      j_rgen: [],
      '\\': [],
      "' or 1=1 --": [],
    };
    for (const [q, expected] of Object.entries(found)) {
      expect(await names(`q=${encodeURIComponent(q)}`), q).toEqual(expected);
    }
  });

  test('filters; (none) stands for those of which it is not known', async () => {
    await inbox.sendAll([
      named('A', { form: { id: 'hero', variant: 'a' }, attribution: touch('Paid Social', 'q4') }),
      named('B', { form: { id: 'hero', variant: 'b' }, attribution: touch('Direct') }),
      named('C', { form: { id: 'foot' }, submitted_at: new Date(Date.now() - 3 * 86_400_000).toISOString() }),
    ]);
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toJSON().slice(0, 10);
    const found: Record<string, string[]> = {
      'form=hero': ['B', 'A'],
      'form=hero&variant=a': ['A'],
      'channel=Direct': ['B'],
      'campaign=q4': ['A'],
      'campaign=(none)': ['C', 'B'],
      'variant=(none)': ['C'],
      'stage=(none)&form=foot': ['C'],
      "form=' or true --": [],
      [`from=${day(1)}`]: ['B', 'A'],
      [`to=${day(3)}`]: ['C'],
      [`from=${day(3)}&to=${day(3)}&q=c`]: ['C'],
    };
    for (const [query, expected] of Object.entries(found)) expect(await names(query), query).toEqual(expected);
  });

  test('suspected spam and tests show when they are asked for', async () => {
    const spam = { suspected: true, reasons: ['honeypot'] };
    await inbox.sendAll([
      named('Ada'),
      named('Bot', { spam }),
      named('Doctor', { test: true }),
      named('Both', { spam, test: true }),
    ]);
    expect(await names()).toEqual(['Ada']);
    expect(await names('spam=yes')).toEqual(['Both', 'Bot']);
    expect(await names('test=yes')).toEqual(['Both', 'Doctor']);
    expect(await names('test=yes&spam=yes')).toEqual(['Both', 'Doctor', 'Bot']);
    expect(await inbox.ask('/api/state')).toMatchObject({ count: { leads: 4 } });
  });

  test('facets count what is left by the other filters', async () => {
    await inbox.sendAll([
      named('A', { form: { id: 'hero', variant: 'a' }, attribution: touch('Paid Social', 'q4') }),
      named('B', { form: { id: 'hero', variant: 'b' }, attribution: touch('Direct') }),
      named('C', { form: { id: 'foot' }, attribution: touch('Direct') }),
      named('D', { form: { id: 'foot' }, spam: { suspected: true, reasons: [] } }),
    ]);
    const facets = await inbox.ask<Facets>('/api/facets');
    expect(facets.form).toEqual([
      { value: 'hero', leads: 2 },
      { value: 'foot', leads: 1 },
    ]);
    expect(facets.campaign).toEqual([
      { value: '(none)', leads: 2 },
      { value: 'q4', leads: 1 },
    ]);
    const chosen = await inbox.ask<Facets>('/api/facets?form=hero&channel=Direct&q=b');
    // without the form: B alone has the word; without the channel too
    expect(chosen.form).toEqual([{ value: 'hero', leads: 1 }]);
    expect(chosen.channel).toEqual([{ value: 'Direct', leads: 1 }]);
    expect(chosen.variant).toEqual([{ value: 'b', leads: 1 }]);
    const direct = await inbox.ask<Facets>('/api/facets?channel=Direct');
    expect(direct.form.map(({ value }) => value)).toEqual(['foot', 'hero']);
    expect(direct.channel).toEqual([
      { value: 'Direct', leads: 2 },
      { value: 'Paid Social', leads: 1 },
    ]);
  });

  test('a repeat moves nothing and is counted', async () => {
    const lead = named('Ada');
    await inbox.sendAll([lead, named('Eve')]);
    expect(await (await inbox.send(asJson(lead))).json()).toEqual({ ok: true, duplicate: true });
    const { leads, total } = await page();
    expect(total).toBe(2);
    expect(leads.map(({ name, repeats }) => [name, repeats])).toEqual([
      ['Eve', 0],
      ['Ada', 1],
    ]);
  });
});
