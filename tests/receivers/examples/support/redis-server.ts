import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { said } from './said.ts';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis with an empty store of its own. What it has answered survives `kill`, as with `appendfsync always`. */
export async function startRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  let server: ChildProcess;

  async function up(): Promise<void> {
    const options = [
      '--port',
      `${port}`,
      '--dir',
      folder,
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      '--save',
      '',
    ];
    server = spawn('redis-server', [...options, '--bind', '127.0.0.1'], { stdio: ['ignore', 'pipe', 'ignore'] });
    await said('Ready to accept connections', server.stdout!);
  }

  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  await up();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    up,
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
