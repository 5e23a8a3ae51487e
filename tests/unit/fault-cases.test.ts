import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const TABLE = readFileSync('tests/fault-cases.md', 'utf8');
const [cases = '', untested = ''] = TABLE.split('## Not tested');

const sources = (readdirSync('tests', { recursive: true }) as string[])
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join('tests', file), 'utf8'))
  .join('\n');

/** The numbers at the beginning of rows of a table. */
const numbersIn = (text: string) => [...text.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));

/** A test is named `34: …`, or `54, 55: …` where it shows several. */
const named = new Set(
  [...sources.matchAll(/['"`](\d+(?:, \d+)*): /g)].flatMap(([, list]) => list!.split(', ').map(Number)),
);

describe('the table of faults', () => {
  test('has all ninety, each once', () => {
    expect(numbersIn(cases)).toEqual(Array.from({ length: 90 }, (_, i) => i + 1));
  });

  test.each(numbersIn(cases))('case %i has a test, or a reason why not', (number) => {
    expect(named.has(number) !== numbersIn(untested).includes(number), `case ${number}`).toBe(true);
  });
});
