import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a WebDriver answers when it could not do what it was asked to. */
export class WebDriverError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** A WebKitWebDriver, spoken to as the W3C says: https://www.w3.org/TR/webdriver2/ */
export interface Driver {
  command<T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  stop(): Promise<void>;
}

/** Starts a driver of its own; one drives one browser. */
export async function startDriver(program: string): Promise<Driver> {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: await useScreen(), GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  const child = run(program, [`--port=${port}`], env);

  async function command<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new WebDriverError(value.error ?? 'unknown error', value.message ?? '');
    return value;
  }

  await ready(() => command('GET', '/status'));
  return {
    command,
    stop: async () => {
      await child.stop();
      await leaveScreen();
    },
  };
}

async function ready(asked: () => Promise<unknown>): Promise<void> {
  for (let triesLeft = 200; ; triesLeft -= 1) {
    try {
      await asked();
      return;
    } catch (error) {
      if (triesLeft === 0) throw error;
      await sleep(50);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

interface Screen {
  name: string;
  program: Running;
}

let screen: Promise<Screen> | undefined;
let users = 0;

/**
 * A screen that nobody sees, for all browsers of this process. Kept with -noreset, else it starts over when its last
 * window goes, and dies of the closed pipe.
 */
async function useScreen(): Promise<string> {
  users += 1;
  screen ??= startScreen();
  return (await screen).name;
}

/** The last user puts it out, and waits: a new one on the number of a dying one would lose its socket to the clean-up. */
async function leaveScreen(): Promise<void> {
  users -= 1;
  const unused = users === 0 ? await screen : undefined;
  if (unused) screen = undefined;
  await unused?.program.stop();
}

function startScreen(): Promise<Screen> {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'];
    const program = run('Xvfb', args, process.env);
    program.gone.then(() => reject(new Error('Xvfb has ended')));
    let number = '';
    program.said.on('data', (chunk) => {
      number += chunk;
      if (number.endsWith('\n')) resolve({ name: `:${number.trim()}`, program });
    });
  });
}

interface Running {
  /** What it writes to its file descriptor 3. */
  said: Readable;
  gone: Promise<void>;
  stop(): Promise<void>;
}

/**
 * A program that ends with us at the latest, however we end: a shell waits for its input to close, which it does with
 * the process that holds the other end. In a session of its own, where no Ctrl+C reaches it before us.
 */
function run(program: string, args: string[], env: NodeJS.ProcessEnv): Running {
  const guard = '"$@" </dev/null & read -r _; kill $!; wait';
  const child = spawn('/bin/sh', ['-c', guard, 'sh', program, ...args], {
    env,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  });
  return {
    said: child.stdio[3] as Readable,
    gone,
    stop: () => {
      child.stdin?.end();
      return gone;
    },
  };
}
