import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LeadDetail, LeadPage, Stats } from '../../../demo/inbox/api.ts';
import { createRandom } from '../../../demo/server/sample/random.mjs';
import type { Lead } from '../../../src/lead/schema.ts';
import { asForm, asJson, expectReceiver, freshLead } from '../examples/support/post.ts';
import { eachWith, NAMES } from './support/databases.ts';
import { type Inbox, startInbox } from './support/inbox.ts';

const at = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
// an index packs what repeats itself: this does not
const random = createRandom(1);
const long = Array.from({ length: 5000 }, () => String.fromCharCode(random.whole(0x4e00, 0x9fff))).join('');

describe.each(NAMES)('the webhook of the inbox, with %s', (database) => {
  const { database: db } = eachWith(database);
  let inbox: Inbox;
  beforeEach(async () => {
    inbox = await startInbox(db());
  });
  afterEach(() => inbox?.close());

  const detail = (id: string) => inbox.ask<LeadDetail>(`/api/leads/${id}`);
  const stored = async (query = '') => {
    const { leads } = await inbox.ask<LeadPage>(`/api/leads?limit=200&${query}`);
    return Promise.all(leads.map(async ({ id }) => (await detail(id)).lead));
  };

  test('is a receiver', async () => {
    await expectReceiver(inbox.send, async () => [...(await stored()), ...(await stored('test=yes'))]);
  });

  // a lead that a column refuses would be sent again for a month, and then be lost
  const odd: Record<string, Partial<Lead>> = {
    'what Postgres cannot hold': { fields: { email: 'a\0@b.c', half: '\ud83d|\ude00', whole: '😀', 'k\0y': 'v\0' } },
    'texts longer than an index takes': {
      form: { id: long, offer: long, variant: long },
      fields: { name: `${long}😀`, email: long, phone: long, company: long },
      attribution: {
        model: 'last_non_direct',
        first_touch: { at: at(1) },
        last_touch: { at: at(1), channel: long, source: long, campaign: long },
      },
    },
    'half an emoji at the end of a column': { fields: { name: `${'x'.repeat(199)}😀` } },
    'numbers that no column has room for': {
      qualification: { model: 'x', score: 2 ** 52, stage: 'lead', stage_basis: 'score' },
      attribution: {
        model: 'last_non_direct',
        first_touch: { at: '0000-01-01T00:00:00Z' },
        last_touch: { at: '0000-01-01T00:00:00Z' },
        seconds_to_lead: 2 ** 52,
      },
    },
    'times that no calendar has': {
      submitted_at: '0000-01-01T00:00:00Z',
      follow_up: { due_at: '0000-12-31T23:59:59Z' },
    },
    'a first touch after the lead': {
      attribution: { model: 'last_non_direct', first_touch: { at: at(-400) }, last_touch: { at: at(0) } },
    },
    'a message of 100,000 letters': { fields: { message: `${'wort '.repeat(20_000)}` } },
    'a thousand fields': { fields: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`f${n}`, `${n}`])) },
    'no field at all': { fields: {} },
    'names that JavaScript knows': { fields: { constructor: 'a', toString: 'b', hasOwnProperty: 'c' } },
    'an id in capitals': { id: freshLead().id.toUpperCase() },
    SQL: { fields: { name: "'); drop table leads; --", "'": "$1 ?1 %s \\' \\0" }, form: { id: "' or 1=1 --" } },
  };
  test.each(Object.keys(odd))('keeps a lead with %s', async (name) => {
    const lead = freshLead(odd[name]);
    const answer = await inbox.send(asJson(lead));
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true, id: lead.id }]);
    const { lead: kept } = await detail(lead.id);
    const expected = JSON.parse(JSON.stringify(lead).replace(/\\u(0000|d83d|de00)/g, '\uFFFD'));
    expect(kept).toEqual({ ...expected, spam: expect.anything() });
    // nothing that is read later breaks at it
    for (const path of ['leads', 'leads.csv', 'facets', 'stats', 'leads?q=wort', 'leads.csv?test=yes&spam=yes']) {
      expect((await inbox.request(`/api/${path}`)).status, path).toBe(200);
    }
    expect(await (await inbox.send(asJson(lead))).json()).toEqual({ ok: true, duplicate: true });
  });

  test('no key becomes a prototype', async () => {
    const lead = JSON.stringify(freshLead({ fields: { name: 'Ada' } })).replace(
      '"fields":{',
      '"fields":{"__proto__":{"x":1},',
    );
    await inbox.send({ ...asJson({}), body: lead });
    const answer = await inbox.send({ ...asForm(freshLead()), body: `__proto__=x&form_id=hero&name=Ada` });
    expect(answer.status).toBe(200);
    for (const { fields } of await stored()) expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('a wrong clock does not put a lead into another year', async () => {
    await inbox.sendAll([
      freshLead({ submitted_at: at(20) }),
      freshLead({ submitted_at: '2001-01-01T00:00:00.000Z' }),
      freshLead({ submitted_at: at(-700) }),
    ]);
    const { days, to } = await inbox.ask<Stats>('/api/stats');
    expect(to).toBe(at(0).slice(0, 10));
    expect(days.filter(({ leads }) => leads).map(({ day, leads }) => [day, leads])).toEqual([
      [at(20).slice(0, 10), 1],
      [to, 1],
    ]);
    // what lies in the future is suspected
    expect((await inbox.ask<LeadPage>('/api/leads?spam=yes')).total).toBe(1);
  });

  test('the same lead sent by ten tabs at once is one', async () => {
    const lead = freshLead();
    const answers = await Promise.all(Array.from({ length: 10 }, () => inbox.send(asJson(lead))));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect((await inbox.ask<LeadPage>('/api/leads')).total).toBe(1);
  });

  test('two demos on one database take a lead once', async () => {
    const other = await startInbox(db());
    const lead = freshLead();
    const answers = await Promise.all([inbox, other, inbox, other].map((one) => one.send(asJson(lead))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await inbox.ask<LeadPage>('/api/leads')).total).toBe(1);
    await other.close();
  });

  test('while the table is not there: later; once it is back, the lead is taken', async () => {
    const lead = freshLead();
    await db().query('alter table papers rename to gone');
    const answer = await inbox.send(asJson(lead));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect((await inbox.request('/api/leads?q=ada')).status).toBe(500);
    await db().query('alter table gone rename to papers');
    expect((await inbox.ask<LeadPage>('/api/leads')).total).toBe(0); // not half of it either
    expect((await inbox.send(asJson(lead))).status).toBe(200);
    expect((await stored()).map(({ id }) => id)).toEqual([lead.id]);
  });
});
