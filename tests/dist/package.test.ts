import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
/** The tags of all languages that have a script and a module. */
const languages = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !/^(en|languages)$/.test(name));

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('are the types wrong? They are not', () => {
  const scripts = Object.keys(pkg.exports).filter((entry) => /^\.\/leadtag\..*js$/.test(entry));
  const args = ['attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints'];
  args.push(...scripts.map((entry) => entry.slice(2)));
  // by itself it leaves out what an asterisk stands for
  args.push('--include-entrypoints', ...languages.map((tag) => `locales/${tag}`));
  expect(() => execFileSync('npx', args, { encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
});

test('the command runs as npx would run it', () => {
  const { leadtag } = pkg.bin;
  expect(readFileSync(leadtag, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(execFileSync(resolve(leadtag), ['--help'], { encoding: 'utf8' })).toContain('npx leadtag doctor <address>');
});

test('every entry of the exports map is there', () => {
  const paths = Object.values(pkg.exports).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry as object),
  );
  const files = paths.flatMap((path) => languages.map((tag) => path.replace('*', tag)));
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});

const EXPORTS = {
  'index.js': 'ConfigError,clearData,extend,mount,outbox,setConsent,start,track',
  'element.js': 'LeadFormElement',
  'react.js': 'LeadForm',
  'preact.js': 'LeadForm',
  'jsx.js': '',
  'presets.js': 'hubspotMap,salesforceMap',
  'insights.js': '',
  'analytics.js': '',
  'consent.js': '',
  'profiling.js': '',
  'variants.js': '',
  'subdomains.js': '',
  'enhance.js': '',
  'debug.js': '',
  'display.js': '',
  'steps.js': '',
  'fields.js': '',
  'locales/de.js': 'de',
  'locales/pt-BR.js': 'ptBR',
  'snippet.js': 'renderSnippet',
  'country.js': '',
  'phone.js': '',
  'hints.js': '',
  'spam.js': '',
  'turnstile.js': 'turnstile',
  'altcha.js': 'altcha',
  'receiver.js':
    'FRAMEWORKS,LeadError,RetryLater,altchaChallenge,categoryOf,channelOf,classifyTouch,createReceiver,followUp,leadSchema,parseLead,pointsOfOptions,qualifyLead,seenInMemory,spamReasons,toNode,unflatten,verifyAltcha',
};

test('Next is told what is for the browser, in the first line', () => {
  expect(readFileSync('dist/react.js', 'utf8')).toMatch(/^(['"])use client\1;\n/);
});

test.each(Object.entries(EXPORTS))('%s can be imported on a server, and does nothing there', (file, exported) => {
  const script = `import * as entry from ${JSON.stringify(`file://${resolve('dist', file)}`)};
    const form = entry.mount?.('#hero', { webhook: 'https://example.com' });
    form?.open(); form?.update({}); form?.destroy();
    console.log(Object.keys(entry).join());`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(output.trim()).toBe(exported);
});
