import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { connectPostgres, type Database } from './pg-wire.ts';
import { said } from './said.ts';

const ROOT = '/usr/lib/postgresql';

/** A Postgres with a cluster of its own, thrown away at the end; or why there is none. */
export async function startPostgres(): Promise<
  { url: string; connect(): Promise<Database>; close(): Promise<void> } | string
> {
  const bin = existsSync(ROOT)
    ? readdirSync(ROOT)
        .map((version) => join(ROOT, version, 'bin'))
        .find((folder) => existsSync(join(folder, 'initdb')))
    : undefined;
  if (!bin) return 'postgres: not installed';
  const user = asUser();
  if (typeof user === 'string') return user;

  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const init = ['-D', folder, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'];
    execFileSync(join(bin, 'initdb'), init, { ...user, cwd: '/', stdio: 'pipe' });
  } catch (error) {
    remove();
    return `postgres: initdb failed: ${String((error as { stderr?: Buffer }).stderr ?? error).trim()}`;
  }
  const port = await freePort();
  const settings = ['-h', '127.0.0.1', '-p', `${port}`, '-k', '', '-c', 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), ['-D', folder, ...settings], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await said('ready to accept connections', server.stderr);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    connect: () => connectPostgres(port),
    close: async () => {
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      remove();
    },
  };
}

/** Postgres refuses to run as root. */
function asUser(): { uid: number; gid: number } | string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return 'postgres: runs as root here, and there is no user postgres';
  }
}
