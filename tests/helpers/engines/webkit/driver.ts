import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
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
  stop(): void;
}

/** Starts a driver of its own; one drives one browser. */
export async function startDriver(program: string): Promise<Driver> {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: await display(), GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  const child = run(program, [`--port=${port}`], { env, stdio: 'ignore' });

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
  return { command, stop: () => child.kill('SIGKILL') };
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

let screen: Promise<string> | undefined;

/**
 * A screen that nobody sees. One for the whole process: a second one on the number of a dying one loses its socket to
 * the other's clean-up. Kept with -noreset, else it starts over when its last window goes, and dies of the closed pipe.
 */
function display(): Promise<string> {
  screen ??= new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'];
    const xvfb = run('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    xvfb.on('error', reject);
    xvfb.on('exit', (code) => reject(new Error(`Xvfb has ended with ${code}`)));
    const told = xvfb.stdio[3] as Readable & { unref?(): void };
    let number = '';
    told.on('data', (chunk) => {
      number += chunk;
      if (!number.endsWith('\n')) return;
      told.unref?.();
      resolve(`:${number.trim()}`);
    });
  });
  return screen;
}

const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** A program that ends with us at the latest. */
function run(program: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, options);
  children.add(child);
  child.on('exit', () => children.delete(child));
  child.unref();
  return child;
}
