import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp as createExpressApp } from '../../../demo/receivers/express.mjs';
import { createApp as createHonoApp } from '../../../demo/receivers/hono.mjs';
import { createLeadServer } from '../../../demo/receivers/node.mjs';
import type { Lead } from '../../../src/lead/schema.ts';
import { type Ask, asForm, asJson, expectReceiver, freshLead } from './support/post.ts';

vi.mock('leadtag/receiver', () => import('../../../src/receiver.ts'));

let folder = '';
let file = '';
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'receivers-'));
  file = join(folder, 'leads.jsonl');
});

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** Asks the server under `/leads`, over the wire. */
async function listening(server: Server): Promise<Ask> {
  servers.push(server);
  if (!server.listening) server.listen(0, '127.0.0.1');
  await vi.waitFor(() => expect(server.listening).toBe(true));
  return (init) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/leads`, init);
}

const inFile = (): Lead[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && line !== '{"cut sh')
    .map((line) => JSON.parse(line));

describe('node.mjs', () => {
  const start = () => listening(createLeadServer({ file, origins: '*' }));

  test('is a receiver', async () => {
    await expectReceiver(await start(), inFile);
  });

  test('knows a repeat after a restart, also after a crash in the middle of a line', async () => {
    const [first, second] = [freshLead(), freshLead()];
    await (await start())(asJson(first));
    appendFileSync(file, '\n{"cut sh');
    const ask = await start();
    expect(await (await ask(asForm(first))).json()).toEqual({ ok: true, duplicate: true });
    expect((await ask(asJson(second))).status).toBe(200);
    expect(inFile().map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  test('takes leads from the origins on its list', async () => {
    const ask = await listening(createLeadServer({ file, origins: ['https://other.example'] }));
    expect((await ask(asJson(freshLead()))).status).toBe(403);
  });

  test('says later when the disk does not take a lead', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const ask = await listening(createLeadServer({ file: join(folder, 'not-there', 'x'), origins: '*' }));
    expect((await ask(asJson(freshLead()))).status).toBe(503);
  });
});

describe('deno.ts', () => {
  /** The module as it is after a start. */
  async function start(): Promise<Ask> {
    vi.stubEnv('LEADS_FILE', file);
    vi.resetModules();
    const { default: app } = await import('../../../demo/receivers/deno.ts');
    return (init) => app.fetch(new Request('https://leads.example/leads', init));
  }

  test('is a receiver', async () => {
    await expectReceiver(await start(), inFile);
  });

  test('knows a repeat after a restart', async () => {
    const lead = freshLead();
    await (await start())(asJson(lead));
    expect(await (await (await start())(asForm(lead))).json()).toEqual({ ok: true, duplicate: true });
    expect(inFile()).toHaveLength(1);
  });
});

describe('express.mjs', () => {
  const start = (leads: Lead[]) =>
    listening(createServer(createExpressApp((lead) => void leads.push(lead)) as RequestListener));

  test('is a receiver', async () => {
    const leads: Lead[] = [];
    await expectReceiver(await start(leads), () => leads);
  });
});

describe('hono.mjs', () => {
  test('is a receiver', async () => {
    const leads: Lead[] = [];
    const { fetch } = createHonoApp((lead) => void leads.push(lead));
    await expectReceiver(await listening(serve({ fetch, port: 0, hostname: '127.0.0.1' }) as Server), () => leads);
  });
});
