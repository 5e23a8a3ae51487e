import { createClient } from 'redis';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addTo } from '../../../demo/receivers/redis-streams.mjs';
import type { Lead } from '../../../src/lead/schema.ts';
import { createReceiver } from '../../../src/receiver.ts';
import { asJson, expectReceiver, freshLead } from './support/post.ts';
import { hasRedis, startRedis } from './support/redis-server.ts';

vi.mock('leadtag/receiver', () => import('../../../src/receiver.ts'));

let redis: Awaited<ReturnType<typeof startRedis>>;
let client: ReturnType<typeof newClient>;

const newClient = () =>
  createClient({ url: redis.url, disableOfflineQueue: true, socket: { reconnectStrategy: 50 } }).on('error', () => {});

beforeEach(async (ctx) => {
  if (!hasRedis) return ctx.skip('redis-server: not installed');
  redis = await startRedis();
  client = newClient();
  await client.connect();
});
afterEach(async () => {
  client?.destroy();
  await redis?.close();
});

/** A process of its own: it remembers nothing that another has taken. */
const start = () => {
  const receive = createReceiver({ onLead: addTo(client), onError: () => {} });
  return (init: RequestInit) => receive(new Request('https://leads.example/', init));
};

const stored = async (): Promise<Lead[]> =>
  ((await client.xRange('leads', '-', '+')) ?? []).map((entry) => JSON.parse(String(entry?.message.lead)));

describe('redis-streams.mjs', () => {
  test('is a receiver', async () => {
    await expectReceiver(start(), stored);
  });

  test('two processes add a lead once', async () => {
    const lead = freshLead();
    const answers = await Promise.all([1, 2, 3, 4].map(() => start()(asJson(lead))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await stored()).toHaveLength(1);
    expect(await client.ttl(`seen:{leads}:${lead.id}`)).toBeGreaterThan(30 * 86_400);
  });

  test('a lead that cannot be added is not remembered as one that was', async () => {
    await client.set('leads', 'of another kind'); // so that XADD fails
    const lead = freshLead();
    const ask = start();
    expect((await ask(asJson(lead))).status).toBe(503);
    await client.del('leads');
    expect((await ask(asJson(lead))).status).toBe(200);
    expect((await stored()).map(({ id }) => id)).toEqual([lead.id]);
  });

  test('while Redis is down the answer is later, at once; what it had taken is there when it is back', async () => {
    const [early, late] = [freshLead(), freshLead()];
    const ask = start();
    expect((await ask(asJson(early))).status).toBe(200);
    await redis.kill();
    await vi.waitFor(() => expect(client.isReady).toBe(false));
    const before = Date.now();
    expect((await ask(asJson(late))).status).toBe(503);
    expect(Date.now() - before).toBeLessThan(1_000);
    await redis.up();
    await vi.waitFor(() => expect(client.isReady).toBe(true), 5_000);
    for (const lead of [early, late]) expect((await start()(asJson(lead))).status).toBe(200);
    expect((await stored()).map(({ id }) => id)).toEqual([early.id, late.id]);
  });
});
