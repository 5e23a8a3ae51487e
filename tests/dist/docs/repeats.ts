import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const leads = ['a', 'b', 'a', 'c', 'b'].map((id) => ({ id, fields: { email: `${id}@example.com` } }));

/**
 * Tests that receivers to copy count a lead once, however often it comes.
 *
 * @param exampleOf the code of each
 */
export function countRepeatsOnce(exampleOf: (receiver: 'n8n' | 'Google Sheets' | 'HTTP handler') => string): void {
  test('n8n: a Code node, within one run and from run to run', () => {
    const data: Record<string, unknown> = {};
    const node = new Function('$getWorkflowStaticData', '$input', exampleOf('n8n'));
    const run = (bodies: unknown[]) =>
      node(() => data, { all: () => bodies.map((body) => ({ json: { body } })) }).map(
        (item: { json: { body: { id: string } } }) => item.json.body.id,
      );
    expect(run(leads)).toEqual(['a', 'b', 'c']);
    expect(run(leads)).toEqual([]);
    expect(run([...leads, { id: 'd' }])).toEqual(['d']);
  });

  test('Google Sheets: the script of a web app', () => {
    const rows: string[][] = [];
    let locked = 0;
    const sheet = {
      getRange: () => ({
        createTextFinder: (id: string) => ({
          matchEntireCell: () => ({ findNext: () => rows.find(([known]) => known === id) ?? null }),
        }),
      }),
      appendRow: (row: string[]) => {
        expect(locked, 'the lock is held').toBe(1);
        rows.push(row);
      },
    };
    const lock = { waitLock: () => void locked++, releaseLock: () => void locked-- };
    const doPost = new Function(
      'LockService',
      'SpreadsheetApp',
      'ContentService',
      `${exampleOf('Google Sheets')}; return doPost;`,
    )(
      { getScriptLock: () => lock },
      { getActiveSpreadsheet: () => ({ getSheets: () => [sheet] }), flush: () => {} },
      { createTextOutput: (text: string) => text },
    );
    for (const lead of leads) expect(doPost({ postData: { contents: JSON.stringify(lead) } })).toBe('ok');
    expect(rows.map(([id]) => id)).toEqual(['a', 'b', 'c']);
    expect(locked).toBe(0);
  });

  test('your own HTTP handler: also after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
    // a port of its own, told when it listens
    const code = exampleOf('HTTP handler').replace(
      '.listen(8787)',
      ".listen(0, '127.0.0.1', function () { console.log(this.address().port); })",
    );
    writeFileSync(join(folder, 'server.mjs'), code);
    const start = async () => {
      const process_ = spawn(process.execPath, ['server.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
      const port = await new Promise((resolve) => process_.stdout.once('data', (line) => resolve(String(line).trim())));
      return { url: `http://127.0.0.1:${port}/`, process: process_ };
    };
    const post = async (url: string, body: string) =>
      (await fetch(url, { method: 'POST', body, headers: { origin: 'https://example.com' } })).status;
    try {
      let server = await start();
      const preflight = await fetch(server.url, { method: 'OPTIONS', headers: { origin: 'https://example.com' } });
      expect(preflight.headers.get('access-control-allow-origin')).toBe('https://example.com');
      for (const lead of leads) expect(await post(server.url, JSON.stringify(lead))).toBe(204);
      expect(await post(server.url, 'nonsense')).toBe(400);
      server.process.kill();
      server = await start();
      for (const lead of leads) expect(await post(server.url, JSON.stringify(lead))).toBe(204);
      server.process.kill();
      const kept = readFileSync(join(folder, 'leads.jsonl'), 'utf8').trim().split('\n');
      expect(kept.map((line) => JSON.parse(line).id)).toEqual(['a', 'b', 'c']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
