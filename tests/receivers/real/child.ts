import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../../helpers/http.ts';

/** Milliseconds: Node-RED takes some seconds on a busy machine. */
const PATIENCE = 40_000;

export interface Child {
  close(): Promise<void>;
}

/** Starts a program, and waits until the address answers 200. Killing it is all that ends it. */
export async function startChild(command: string, args: readonly string[], url: string): Promise<Child> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => resolve(void said.push(error.message)));
    child.once('exit', () => resolve());
  });
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const until = Date.now() + PATIENCE;
  while (!(await answers(url))) {
    if (!isAlive(child) || Date.now() > until) {
      await close();
      throw new Error(`${command} did not start: ${said.join('').slice(-2000)}`);
    }
    await sleep(50);
  }
  return { close };
}

const isAlive = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid !== undefined && exitCode === null && signalCode === null;

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(1000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = await listen(() => {});
  await server.down();
  return server.port;
}

/** A folder for one receiver, which goes with it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'leadtag-receiver-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A file with a JSON object on each line; the last line may still be on its way. */
export async function linesOf(file: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .slice(0, -1)
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
