import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

const RESULTS = new URL('results/', import.meta.url);
/** The part of all processors that has nothing to do. */
const QUIET = 0.8;

/** What a result is worth nothing without: what was measured, in which browser, on which machine. Says it, too. */
export function setting(engine: string, browser: Browser | null): Record<string, unknown> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const name = `${engine} ${browser?.version() ?? ''}`;
  const machine = `${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`;
  console.log(`leadtag ${version}, ${name}, node ${process.version}\n${machine}`);
  return { at: new Date().toISOString(), leadtag: version, browser: name, node: process.version, machine };
}

/** Waits until the machine does little else, for so many milliseconds at most: what others do makes everything slower. */
export async function untilQuiet(patience: number): Promise<void> {
  const times = () => cpus().map(({ times: { idle, ...others } }) => [idle, Object.values(others)] as const);
  const idle = () => times().reduce((sum, [idle]) => sum + idle, 0);
  const all = () => times().reduce((sum, [idle, others]) => sum + idle + others.reduce((a, b) => a + b), 0);
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const before = [idle(), all()] as const;
    await new Promise((resolve) => setTimeout(resolve, 500));
    if ((idle() - before[0]) / (all() - before[1]) > QUIET) return;
  }
}

/** Adds a line to the results of this name. */
export function keepResult(name: string, result: object): void {
  mkdirSync(RESULTS, { recursive: true });
  appendFileSync(new URL(`${name}.jsonl`, RESULTS), `${JSON.stringify(result)}\n`);
}
