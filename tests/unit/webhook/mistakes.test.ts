import { describe, expect, test } from 'vitest';
import { dangersOf } from '../../../src/webhook/dangers.ts';
import { mistakesOf } from '../../../src/webhook/mistakes.ts';
import { destinationOf } from '../support/form.ts';

const PAGE = 'https://shop.example.com/guide';
const mistakes = (url: string, rest = {}, page = PAGE) =>
  [mistakesOf, dangersOf].flatMap((look) => look(destinationOf({ url, ...rest }), new URL(page)));

test.each([
  ['https://n8n.example.com/webhook-test/3f2a', 'TEST_URL'],
  ['https://api.airtable.com/v0/appX/Leads', 'NEEDS_SECRET'],
  ['https://localhost:5678/webhook/a', 'PRIVATE_NETWORK'],
  ['https://10.0.0.7/hook', 'PRIVATE_NETWORK'],
  ['https://172.16.0.1/hook', 'PRIVATE_NETWORK'],
  ['https://172.31.255.1/hook', 'PRIVATE_NETWORK'],
  ['https://192.168.1.20/hook', 'PRIVATE_NETWORK'],
  ['https://169.254.0.1/hook', 'PRIVATE_NETWORK'],
  ['https://[::1]/hook', 'PRIVATE_NETWORK'],
  ['https://[fd12:3456::1]/hook', 'PRIVATE_NETWORK'],
  ['https://nas.local/hook', 'PRIVATE_NETWORK'],
  ['https://intranet/hook', 'PRIVATE_NETWORK'],
  ['https://hooks.slack.com/services/T/B/X', 'PRESET_MISSING'],
  ['https://discord.com/api/webhooks/1/x', 'PRESET_MISSING'],
  ['https://canary.discord.com/api/webhooks/1/x', 'PRESET_MISSING'],
  ['https://api.hsforms.com/submissions/v3/integration/submit/1/a', 'PRESET_MISSING'],
  ['https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/a', 'PRESET_MISSING'],
  ['https://x.us1.list-manage.com/subscribe/post?u=1&id=2', 'PRESET_MISSING'],
  ['https://acme.activehosted.com/proc.php', 'PRESET_MISSING'],
  ['https://webto.salesforce.com/servlet/servlet.WebToLead', 'PRESET_MISSING'],
])('%s: %s', (url, code) => {
  expect(mistakes(url)).toEqual([code]);
});

test.each([
  'https://hooks.zapier.com/hooks/catch/1/a/',
  'https://n8n.example.com/webhook/3f2a',
  'https://172.15.0.1/hook',
  'https://172.32.0.1/hook',
  'https://11.0.0.1/hook',
  'https://192.169.0.1/hook',
  'https://example.com/webhook-tests',
  'https://notslack.com/services',
  'https://relay.example/hooks.slack.com/services/T',
  'https://notdiscord.com/x',
  'https://localhost.example.com/hook',
  'https://[2001:db8::1]/hook',
])('%s is fine', (url) => {
  expect(mistakes(url)).toEqual([]);
});

describe('a private network', () => {
  test.each(['http://localhost:3000/', 'http://192.168.0.2/', 'http://shop.local/'])('is fine from %s', (page) => {
    expect(mistakes('http://127.0.0.1:5678/hook', {}, page)).toEqual([]);
  });
});

describe('a secret in the page', () => {
  test.each([
    { Authorization: 'Bearer abc' },
    { 'x-make-apikey': 'abc' },
    { 'X-API-Key': 'abc' },
    { 'x-secret': 'abc' },
    { 'x-team': 'patAbc.123' },
    { 'x-team': 'sk_live_1' },
  ])('%j', (headers) => {
    expect(mistakes('https://example.com/', { headers })).toEqual(['SECRET_IN_CONFIG']);
  });

  test.each([{ 'x-team': 'sales' }, { 'webhook-id': '{{id}}' }, { accept: 'application/json' }])(
    '%j is none',
    (headers) => {
      expect(mistakes('https://example.com/', { headers })).toEqual([]);
    },
  );
});

test('what belongs to one site takes nothing from another', () => {
  // the script for it is missing as well
  expect(mistakes('https://other.example/', { preset: 'netlify' })).toEqual(['NOT_SAME_ORIGIN', 'PRESET_MISSING']);
  expect(mistakes(PAGE, { preset: 'netlify' })).toEqual(['PRESET_MISSING']);
});

test('a preset that is named is looked for whatever the address; one that is switched off is not', () => {
  expect(mistakes('https://relay.example/', { preset: 'slack' })).toEqual(['PRESET_MISSING']);
  expect(mistakes('https://hooks.slack.com/services/T/B/X', { preset: 'none' })).toEqual([]);
  expect(mistakes('https://hooks.slack.com/services/T/B/X', { preset: 'generic' })).toEqual([]);
});

test('once the optional script is there, nothing waits for it any more', async () => {
  const { addPresets } = await import('../../../src/webhook/presets/index.ts');
  const { rarePresets } = await import('../../../src/optional/presets/index.ts');
  expect(mistakes('https://discord.com/channels/1')).toEqual(['PRESET_MISSING']);
  addPresets(rarePresets);
  expect(mistakes('https://discord.com/channels/1')).toEqual([]);
});
