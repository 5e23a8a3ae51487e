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
  const args = [
    'attw',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'leadtag.js',
    'leadtag.presets.js',
  ];
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

test.each(['index.js', 'element.js', 'presets.js', 'receiver.js'])(
  '%s can be imported on a server, and does nothing there',
  (file) => {
    const script = `import * as entry from ${JSON.stringify(`file://${resolve('dist', file)}`)};
    const form = entry.mount?.('#hero', { webhook: 'https://example.com' });
    form?.open(); form?.update({}); form?.destroy();
    console.log(Object.keys(entry).join());`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    const exported = {
      'index.js': 'ConfigError,mount,outbox,start',
      'element.js': 'LeadFormElement',
      'presets.js': 'hubspotMap,salesforceMap',
      'receiver.js':
        'LeadError,RetryLater,createReceiver,leadSchema,parseLead,seenInMemory,spamReasons,toNode,unflatten',
    };
    expect(output.trim()).toBe(exported[file as keyof typeof exported]);
  },
);
