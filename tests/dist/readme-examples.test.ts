import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { countRepeatsOnce } from './docs/repeats.ts';

const readme = readFileSync('README.md', 'utf8');

const WORDS = { n8n: '**n8n**', 'Google Sheets': '**Google Sheets**', 'HTTP handler': '**Your own HTTP handler**' };

describe('the examples of the README count a repeated lead once', () => {
  countRepeatsOnce((receiver) => {
    const at = readme.indexOf(WORDS[receiver]);
    expect(at, WORDS[receiver]).toBeGreaterThan(0);
    return /```js\n([\s\S]*?)```/.exec(readme.slice(at))![1]!;
  });
});
