import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('are the types wrong? They are not', () => {
  const scripts = Object.keys(pkg.exports).filter((entry) => /^\.\/leadtag\..*js$/.test(entry));
  const args = ['attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints'];
  args.push(...scripts.map((entry) => entry.slice(2)));
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
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

const EXPORTS = {
  'index.js': 'ConfigError,clearData,extend,mount,outbox,setConsent,start,track',
  'element.js': 'LeadFormElement',
  'presets.js': 'hubspotMap,salesforceMap',
  'insights.js': '',
  'analytics.js': '',
  'consent.js': '',
  'profiling.js': '',
  'variants.js': '',
  'subdomains.js': '',
  'debug.js': '',
  'receiver.js':
    'FRAMEWORKS,LeadError,RetryLater,categoryOf,channelOf,classifyTouch,createReceiver,followUp,leadSchema,parseLead,pointsOfOptions,qualifyLead,seenInMemory,spamReasons,toNode,unflatten',
};

test.each(Object.entries(EXPORTS))('%s can be imported on a server, and does nothing there', (file, exported) => {
  const script = `import * as entry from ${JSON.stringify(`file://${resolve('dist', file)}`)};
    const form = entry.mount?.('#hero', { webhook: 'https://example.com' });
    form?.open(); form?.update({}); form?.destroy();
    console.log(Object.keys(entry).join());`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(output.trim()).toBe(exported);
});
