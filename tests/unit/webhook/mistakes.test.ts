import { describe, expect, test } from 'vitest';
import { mistakesOf } from '../../../src/webhook/mistakes.ts';
import { needsPresets } from '../../../src/webhook/presets/index.ts';
import { destinationOf } from '../support/form.ts';

const PAGE = 'https://shop.example.com/guide';
const mistakes = (url: string, rest = {}, page = PAGE) => mistakesOf(destinationOf({ url, ...rest }), new URL(page));

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
  expect(mistakes('https://other.example/', { preset: 'netlify' })).toEqual(['NOT_SAME_ORIGIN']);
  expect(mistakes(PAGE, { preset: 'netlify' })).toEqual([]);
});

describe('a tool whose preset is in a script of its own', () => {
  test.each([
    'https://hooks.slack.com/services/T/B/X',
    'https://discord.com/api/webhooks/1/x',
    'https://canary.discord.com/api/webhooks/1/x',
    'https://api.hsforms.com/submissions/v3/integration/submit/1/a',
    'https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/a',
    'https://x.us1.list-manage.com/subscribe/post?u=1&id=2',
    'https://acme.activehosted.com/proc.php',
    'https://webto.salesforce.com/servlet/servlet.WebToLead',
  ])('is known by its address: %s', (url) => {
    expect(needsPresets('auto', url)).toBe(true);
    expect(mistakes(url)).toEqual([]);
  });

  test.each(['https://hooks.zapier.com/hooks/catch/1/a/', 'https://notslack.com/services', 'https://notdiscord.com/x'])(
    'is not meant: %s',
    (url) => {
      expect(needsPresets('auto', url)).toBe(false);
    },
  );

  test('that is named is looked for whatever the address; one that is switched off is not', () => {
    expect(needsPresets('slack', 'https://relay.example/')).toBe(true);
    expect(needsPresets('none', 'https://hooks.slack.com/services/T/B/X')).toBe(false);
    expect(needsPresets('generic', 'https://hooks.slack.com/services/T/B/X')).toBe(false);
  });

  test('is served once the script is there', async () => {
    const { addPresets } = await import('../../../src/webhook/presets/index.ts');
    const { rarePresets } = await import('../../../src/optional/presets/index.ts');
    expect(needsPresets('auto', 'https://discord.com/channels/1')).toBe(true);
    addPresets(rarePresets);
    expect(needsPresets('auto', 'https://discord.com/channels/1')).toBe(false);
  });
});
