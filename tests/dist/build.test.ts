import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsSchema } from '../../src/config/schema.ts';
import { en } from '../../src/locales/en.ts';

const SOURCES = [
  'src',
  'demo',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'vite.plugins.ts',
  'vite.size.ts',
  'README.md',
];
/** Not what somebody's demo has left there. */
const isSource = (path: string) => !/node_modules|demo.data|\.cache/.test(path);
const languages = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !/^(en|languages)$/.test(name));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'leadtag-build-'));
  for (const source of SOURCES) cpSync(source, join(copy, source), { recursive: true, filter: isSource });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const build = () => execFileSync('npm', ['run', 'build'], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
const files = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((file) => statSync(join(folder, file)).isFile()).sort();

test('the build gives the very bytes that are committed', () => {
  build();
  expect(files(join(copy, 'dist'))).toEqual(files('dist'));
  for (const file of files('dist')) {
    expect(readFileSync(join(copy, 'dist', file)).equals(readFileSync(join('dist', file))), file).toBe(true);
  }
});

test('the build fails when the script is over its budget', () => {
  const ballast = `export const ballast = ${JSON.stringify(
    Array.from({ length: 9000 }, (_, i) => ((i * 2654435761) >>> 7).toString(36)).join(''),
  )};`;
  appendFileSync(join(copy, 'src/script.ts'), `${ballast}\nconsole.log(ballast);\n`);
  expect(build).toThrow(/over its budget/);
  cpSync('src/script.ts', join(copy, 'src/script.ts'));
});

test('the build fails when a language is over its budget', () => {
  const file = join(copy, 'src/locales/de.ts');
  const chatter = Array.from({ length: 90 }, (_, i) => ((i * 2654435761) >>> 7).toString(36)).join('');
  writeFileSync(file, readFileSync(file, 'utf8').replace("cta: '", `cta: '${chatter}`));
  expect(build).toThrow(/leadtag\.de\.js is \d+ bytes over its budget/);
});

describe.each(languages)('leadtag.%s.js', (tag) => {
  const script = readFileSync(`dist/leadtag.${tag}.js`, 'utf8');

  test('is within its budget', () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1000);
  });

  test('begins with a byte order mark: a page in another encoding reads it as it was written', () => {
    expect(script.charCodeAt(0)).toBe(0xfeff);
  });
});

describe('leadtag.js', () => {
  const script = readFileSync('dist/leadtag.js', 'utf8');

  test('is within its budget', () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(24_000);
  });

  test.each([
    'innerHTML',
    'cssText',
    '__zod_global',
    'new Function',
    'eval(',
    'import(',
    'new Worker',
    'document.write',
    'setAttribute("style"',
  ])('has no %s in it', (what) => expect(script).not.toContain(what));

  test.each([
    ...Object.keys(optionsSchema.shape),
    ...Object.keys(en),
    ...['mounted', 'outcome', 'settings', 'storage', 'note', 'visit', 'signals', 'setConsent', 'clearData', 'track'],
  ])('%s, which pages and other scripts say, has kept its name', (name) => {
    expect(script).toMatch(new RegExp(`(?<![\\w$])${name}(?![\\w$])`));
  });

  test('is one classic script that leaks no name', () => {
    // before it stands only a hint for the compiler
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n!function\(\)\{/);
    expect(script).not.toMatch(/^(import|export)\b/m);
  });

  test('names no host of ours: nothing is fetched from elsewhere', () => {
    const hosts = [...script.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    // a link that the visitor may press, and the name of a standard
    expect(hosts.filter((host) => !/^(wa\.me|www\.w3\.org)$/.test(host!))).toEqual([]);
  });
});
