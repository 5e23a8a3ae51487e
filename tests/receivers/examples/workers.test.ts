import { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import type { Lead } from '../../../src/lead/schema.ts';
import { bodyOf, type Listening, listen } from '../../helpers/http.ts';
import { type Ask, asJson, expectReceiver, freshLead } from './support/post.ts';

vi.mock('leadtag/receiver', () => import('../../../src/receiver.ts'));

const URL_ = 'https://leads.example/';

beforeEach(() => {
  vi.resetModules(); // a worker of its own for each test
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('worker.mjs', () => {
  let crm: Listening;
  let requests: { headers: Record<string, unknown>; lead: Lead }[];
  let status: number;
  let location: string;

  beforeEach(async () => {
    [requests, status, location] = [[], 201, ''];
    crm = await listen(async (request, response) => {
      const lead = JSON.parse((await bodyOf(request)).toString());
      requests.push({ headers: { ...request.headers, url: request.url }, lead });
      response
        .writeHead(status, { ...(location && { location }), ...(status === 429 && { 'retry-after': '7' }) })
        .end();
    });
  });
  afterEach(() => crm.down());

  async function start(more: object = {}): Promise<Ask> {
    const { default: worker } = await import('../../../demo/receivers/worker.mjs');
    const env = { FORWARD_URL: `${crm.origin}/leads`, FORWARD_SECRET: 's3cret', ...more };
    return (init) => worker.fetch(new Request(URL_, init), env);
  }

  test('is a receiver', async () => {
    await expectReceiver(await start(), () => requests.map(({ lead }) => lead));
  });

  test('hands leads on with the secret and the id', async () => {
    const lead = freshLead();
    await (await start())(asJson(lead));
    expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer s3cret', 'idempotency-key': lead.id });
  });

  test.each([
    [500, '60'],
    [404, '60'],
    [429, '7'],
  ])('an answer of %i: later, without a word of where', async (code, wait) => {
    status = code;
    const ask = await start();
    const lead = freshLead();
    const answer = await ask(asJson(lead));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, wait]);
    expect(await answer.text()).not.toMatch(/127\.0\.0\.1|s3cret/);
    status = 200;
    expect((await ask(asJson(lead))).status).toBe(200);
  });

  test('a redirect does not take the secret along', async () => {
    [status, location] = [307, '/elsewhere'];
    expect((await (await start())(asJson(freshLead()))).status).toBe(503);
    expect(requests).toHaveLength(1);
  });

  test('takes leads from the origins on its list', async () => {
    expect((await (await start({ ORIGINS: 'https://a.example https://b.example' }))(asJson(freshLead()))).status).toBe(
      403,
    );
  });
});

describe('cloudflare-queue.mjs', () => {
  interface Message {
    body: unknown;
    ack: Mock<() => void>;
    retry: Mock<() => void>;
  }
  let db: PGlite;
  let queue: Message[];
  let env: { QUEUE: { send(body: unknown): Promise<void> }; DB: ReturnType<typeof d1> };

  /** D1 by way of another database: what is asked here, both take. */
  const d1 = (fails = (_id: unknown) => false) => ({
    prepare: (sql: string) => ({
      bind: (...values: unknown[]) => ({
        run: async () => {
          if (fails(values[0])) throw new Error('D1_ERROR');
          return db.query(sql.replace(/\?(\d)/g, '$$$1'), values);
        },
      }),
    }),
  });

  beforeAll(async () => {
    db = await PGlite.create();
    await db.query('create table leads (id text primary key, submitted_at text, lead text)');
  }, 60_000);
  afterAll(() => db.close());
  beforeEach(async () => {
    await db.query('delete from leads');
    queue = [];
    const send = async (body: unknown) => {
      // what goes through a queue is a copy
      queue.push({ body: JSON.parse(JSON.stringify(body)), ack: vi.fn(), retry: vi.fn() });
    };
    env = { QUEUE: { send }, DB: d1() };
  });

  const worker = async () => (await import('../../../demo/receivers/cloudflare-queue.mjs')).default;
  const stored = async (): Promise<Lead[]> =>
    (await db.query<{ lead: string }>('select lead from leads')).rows.map(({ lead }) => JSON.parse(lead));

  test('is a receiver: what is in the queue ends in the table', async () => {
    const { fetch, queue: consume } = await worker();
    await expectReceiver(
      (init) => fetch(new Request(URL_, init), env),
      async () => {
        expect(queue).toHaveLength(2);
        await consume({ messages: [...queue, ...queue] }, env); // queues deliver at least once
        return stored();
      },
    );
    expect(queue.every(({ ack, retry }) => ack.mock.calls.length === 2 && !retry.mock.calls.length)).toBe(true);
  });

  test('a message that fails comes again, alone', async () => {
    const { fetch, queue: consume } = await worker();
    const leads = [freshLead(), freshLead(), freshLead()];
    for (const lead of leads) await fetch(new Request(URL_, asJson(lead)), env);
    await consume({ messages: queue }, { DB: d1((id) => id === leads[1]?.id) });
    expect(queue.map(({ ack, retry }) => [ack.mock.calls.length, retry.mock.calls.length])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(await stored()).toHaveLength(2);
  });

  test('a queue that is down: later', async () => {
    const { fetch } = await worker();
    env.QUEUE.send = () => Promise.reject(new Error('down'));
    expect((await fetch(new Request(URL_, asJson(freshLead())), env)).status).toBe(503);
  });

  test('what no message can hold is refused', async () => {
    const { fetch } = await worker();
    const lead = freshLead({ fields: { a: 'x'.repeat(130_000) } });
    expect((await fetch(new Request(URL_, asJson(lead)), env)).status).toBe(413);
  });
});
