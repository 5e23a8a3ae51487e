import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { State } from '../../../demo/inbox/api.ts';
import { openDatabase } from '../../../demo/server/database/open.mjs';
import { startDemo } from '../../../demo/server.mjs';
import { asJson, freshLead } from '../examples/support/post.ts';

/** The demo as a process of its own, on any free port. */
const RUN = `
  const { startDemo } = await import(${JSON.stringify(pathToFileURL('demo/server.mjs').href)});
  const demo = await startDemo({ port: 0, hookPort: 0 });
  demo.ready().then(
    () => console.log('ready ' + demo.url + ' ' + demo.hookUrl),
    ({ message }) => { console.log('refused ' + message); process.exit(1); },
  );
  process.once('SIGINT', () => demo.close().then(() => process.exit()));
`;

// each starts a database or two, and a machine that has much to do takes its time over that
describe('leads in a folder', { timeout: 120_000 }, () => {
  let root: string;
  let folder: string;
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'leadtag-inbox-'));
    // the first files of a database take seconds: once for all
    const db = await openDatabase({ folder: join(root, 'fresh') });
    await db.close();
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }), 60_000);

  let tests = 0;
  beforeEach(() => {
    folder = join(root, `data-${tests++}`);
    cpSync(join(root, 'fresh'), folder, { recursive: true });
  });
  afterEach(async () => {
    if (child?.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    child = undefined;
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  async function run() {
    const env = { ...process.env, LEADTAG_DEMO_DATA: folder, DATABASE_URL: '' };
    child = spawn(process.execPath, ['--input-type=module', '-e', RUN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const line = await firstLine(child.stdout!);
    const [url = '', hookUrl = ''] = line.split(' ').slice(1);
    return { line, url, hookUrl, process: child };
  }
  const state = async (url: string): Promise<State> => (await fetch(new URL('/api/state', url))).json();
  const open = () => openDatabase({ folder });

  test('are there after a restart, with their repeats', async () => {
    const lead = freshLead();
    for (let round = 1; round <= 2; round++) {
      const demo = await startDemo({ port: 0, hookPort: 0, data: folder, databaseUrl: '' });
      expect((await fetch(demo.hookUrl, asJson(lead))).status).toBe(200);
      expect(await state(demo.url)).toMatchObject({ count: { leads: 1, repeats: round - 1 }, database: 'pglite' });
      await demo.close();
    }
  });

  test('that were answered 200 survive a kill -9 in the middle of others', async () => {
    const answered: string[] = [];
    for (let round = 0; round < 2; round++) {
      const { hookUrl, process } = await run();
      const sending = Array.from({ length: 3 }, async () => {
        for (;;) {
          const lead = freshLead();
          const answer = await fetch(hookUrl, asJson(lead)).catch(() => undefined);
          if (!answer) return;
          if (answer.status === 200) answered.push(lead.id);
        }
      });
      const before = answered.length;
      await expect.poll(() => answered.length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(before + 40);
      const gone = once(process, 'exit');
      process.kill('SIGKILL');
      await Promise.all([gone, ...sending]);
    }
    const db = await open();
    const kept = new Set(
      (await db.query<{ id: string }>('select id from leads join papers using (id)')).map(({ id }) => id),
    );
    expect(answered.filter((id) => !kept.has(id))).toEqual([]);
    await db.close();
  });

  test('Ctrl+C ends it at once, and loses nothing', async () => {
    const { hookUrl, process } = await run();
    const leads = Array.from({ length: 5 }, () => freshLead());
    await Promise.all(leads.map((lead) => fetch(hookUrl, asJson(lead))));
    const gone = once(process, 'exit');
    process.kill('SIGINT');
    expect(await gone).toEqual([0, null]);
    const db = await open();
    expect(await db.query('select count(*)::int as count from leads')).toEqual([{ count: 5 }]);
    await db.close();
  });

  test('are not given to two demos; one that was killed does not keep them', async () => {
    const first = await run();
    const second = await startDemo({ port: 0, hookPort: 0, data: folder, databaseUrl: '' });
    await expect(second.ready()).rejects.toThrow(
      `Another demo is running on the same leads (${folder}). Stop it first.`,
    );
    // it says so to whoever asks, and keeps no lead that it cannot keep
    expect((await fetch(new URL('/api/leads', second.url))).status).toBe(500);
    expect((await fetch(second.hookUrl, asJson(freshLead()))).status).toBe(503);
    await second.close();

    const gone = once(first.process, 'exit');
    first.process.kill('SIGKILL');
    await gone;
    const db = await open();
    await expect(open()).rejects.toThrow('Another demo');
    await db.close();
    await (await open()).close();
  });

  const damages: Record<string, (folder: string) => void> = {
    'whose control file is gone': () => rmSync(join(folder, 'global/pg_control')),
    'whose control file is cut short': () => truncateSync(join(folder, 'global/pg_control'), 10),
    'whose catalogue is empty': () => {
      for (const file of readdirSync(join(folder, 'global'))) {
        const path = join(folder, 'global', file);
        if (/^\d+$/.test(file) && statSync(path).size) truncateSync(path, 0);
      }
    },
    'of another version': () => writeFileSync(join(folder, 'PG_VERSION'), '12\n'),
    'with a file that is not its own': () => appendFileSync(join(folder, 'postgresql.conf'), '\nnonsense = [\n'),
  };
  test.each(Object.keys(damages))('a folder %s is named, with what to do', async (name) => {
    damages[name]!(folder);
    const { line, process } = await run();
    const [code] = process.exitCode === null ? await once(process, 'exit') : [process.exitCode];
    expect(line).toContain(folder);
    expect(line).toMatch(/Move that folder away to keep it, or delete it/);
    expect(code).toBe(1);
  });

  test('what is not a folder at all is named as well', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    await expect(openDatabase({ folder: file })).rejects.toThrow(
      /No leads can be kept in .*a-file .* names another folder/,
    );
  });

  test('a folder that a later version has written is left as it is', async () => {
    const db = await open();
    await db.query('insert into migrations values (1000)');
    await db.close();
    await expect(open()).rejects.toThrow('later version of the demo');
  });
});

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    const line = /^(ready|refused) .*$/m.exec(text)?.[0];
    if (line) return line;
  }
  return text;
}
