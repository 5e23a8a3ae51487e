import { beforeAll, describe, expect, test } from 'vitest';
import { PRESETS, type PresetName } from '../../../src/config/names.ts';
import type { Lead } from '../../../src/lead/schema.ts';
import { rarePresets } from '../../../src/optional/presets/index.ts';
import { plan } from '../../../src/webhook/plan.ts';
import { preflightHeaders } from '../../../src/webhook/preflight.ts';
import { addPresets, presetFor } from '../../../src/webhook/presets/index.ts';
import { destinationOf } from '../support/form.ts';
import { leadOf } from '../support/lead.ts';

beforeAll(() => addPresets(rarePresets));

/** A lead with a bit of everything, and with what could break out of its place. */
const LEAD = leadOf({
  form: { id: 'hero', offer: 'Guide <2026>' },
  fields: {
    name: 'Ada King Lovelace',
    email: 'ada_l@example.com',
    email_raw: ' Ada_L@Example.com',
    company: 'Müller & Söhne',
    topics: ['a', 'b'],
    news: false,
  },
  consent: [
    { purpose: 'marketing', granted: true, text: 'I agree.', at: '2026-11-21T10:00:00.000Z', mechanism: 'checkbox' },
  ],
  attribution: {
    model: 'last_non_direct',
    first_touch: { at: '2026-11-21T09:00:00.000Z' },
    last_touch: { at: '2026-11-21T09:00:00.000Z', source: 'google', medium: 'cpc' },
    utm: { utm_source: 'Google' },
    browser_ids: { hutk: 'abc' },
  },
  page: { url: 'https://example.com/guide', title: 'The guide' },
});

const URLS: Partial<Record<PresetName, string>> = {
  zapier: 'https://hooks.zapier.com/hooks/catch/1/abc/',
  make: 'https://hook.eu2.make.com/abc',
  n8n: 'https://n8n.example.com/webhook/abc',
  'node-red': 'https://flows.example.com/lead',
  pipedream: 'https://eoabc.m.pipedream.net/',
  'power-automate': 'https://prod-01.westeurope.logic.azure.com/workflows/abc/triggers/manual/paths/invoke?sig=x',
  'apps-script': 'https://script.google.com/macros/s/abc/exec',
  airtable: 'https://hooks.airtable.com/workflows/v1/genericWebhook/abc',
  formspree: 'https://formspree.io/f/abc',
  slack: 'https://hooks.slack.com/services/T0/B0/abc',
  discord: 'https://discord.com/api/webhooks/1/abc',
  hubspot: 'https://api.hsforms.com/submissions/v3/integration/submit/1/abc',
  netlify: 'https://example.com/',
  mailchimp: 'https://acme.us1.list-manage.com/subscribe/post?u=abc&id=def',
  activecampaign: 'https://acme.activehosted.com/proc.php?u=1&f=3',
  salesforce: 'https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8&oid=00D1',
};
const TOOLS = Object.keys(URLS) as PresetName[];

/** What goes to a tool, as it is chosen by name. */
const planFor = (preset: PresetName, lead: Lead = LEAD) =>
  plan(lead, [destinationOf({ url: URLS[preset]!, preset })])[0]!;

test('every preset has its golden bytes below', () => {
  expect(['auto', 'none', 'generic', ...TOOLS].sort()).toEqual([...PRESETS].sort());
});

describe('the bytes on the wire', () => {
  const wire = (preset: PresetName) => {
    const { url, contentType, headers, mode, body } = planFor(preset);
    return { url, contentType, headers, mode, body };
  };
  test.each(TOOLS)('%s', async (preset) => {
    await expect(`${JSON.stringify(wire(preset), null, 2)}\n`).toMatchFileSnapshot(`golden/${preset}.json`);
  });
});

test.each<[PresetName, string[]]>([
  ['zapier', []],
  ['make', []],
  ['n8n', ['content-type']],
  ['node-red', []],
  ['pipedream', []],
  ['power-automate', ['content-type']],
  ['apps-script', []],
  ['airtable', []],
  ['formspree', []],
  ['slack', []],
  ['discord', ['content-type']],
  ['hubspot', ['content-type']],
  ['netlify', []],
  ['mailchimp', []],
  ['activecampaign', []],
  ['salesforce', []],
])('%s: the headers that cost a preflight are %j', (preset, headers) => {
  expect(preflightHeaders(planFor(preset))).toEqual(headers);
});

describe('which headers cost one', () => {
  test.each([
    [{ Accept: 'a/b', 'accept-language': 'en', 'Content-Language': 'en' }, []],
    [{ 'webhook-id': '1', ACCEPT: 'a/b', Authorization: 'x' }, ['webhook-id', 'Authorization']],
  ])('%j: %j', (headers, expected) => {
    expect(preflightHeaders({ format: 'form', headers })).toEqual(expected);
    expect(preflightHeaders({ format: 'json', headers })).toEqual(['content-type', ...expected]);
  });
});

describe('a tool is known by its address', () => {
  test.each<[string, PresetName]>([
    ...TOOLS.filter((preset) => !['node-red', 'netlify'].includes(preset)).map((preset): [string, PresetName] => [
      URLS[preset]!,
      preset,
    ]),
    ['https://hook.integromat.com/abc', 'make'],
    ['https://hook.us1.make.com/abc', 'make'],
    ['https://acme.app.n8n.cloud/webhook/abc', 'n8n'],
    ['https://flows.example.com/webhook/0199c3a2-0000-7000-8000-000000000000', 'n8n'],
    ['https://abc.1a.environment.api.powerplatform.com/powerautomate/automations/direct', 'power-automate'],
    ['https://usebasin.com/f/abc', 'formspree'],
    ['https://api.web3forms.com/submit', 'formspree'],
    ['https://getform.io/f/abc', 'formspree'],
    ['https://discordapp.com/api/webhooks/1/abc', 'discord'],
    ['https://ptb.discord.com/api/webhooks/1/abc', 'discord'],
    ['https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/abc', 'hubspot'],
  ])('%s: %s', (url, name) => {
    expect(presetFor('auto', url)?.name).toBe(name);
  });

  test.each([
    'https://example.com/webhook/lead',
    'https://hooks.zapier.com.evil.example/',
    'https://example.com/hooks.zapier.com',
    'https://nothooks.slack.com/services',
    'https://example.com/?u=https://hook.eu1.make.com/a',
    'https://webhook.make.com/a',
    'https://discord.com/channels/1',
    'https://script.google.community/macros/s/a/exec',
    'https://getform.evil.example/',
    'https://notformspree.io/f/a',
    'https://x.n8n.evil/hook',
    'https://a.m.pipedream.net.evil.example/',
    'https://hook.make.com.evil.example/',
  ])('%s: none of them', (url) => {
    expect(presetFor('auto', url)).toBeUndefined();
  });

  test('and not where the owner has named another, or none', () => {
    expect(presetFor('make', URLS.zapier!)?.name).toBe('make');
    expect(presetFor('none', URLS.zapier!)).toBeUndefined();
    expect(presetFor('generic', URLS.zapier!)).toBeUndefined();
  });
});

describe('an owner may choose', () => {
  test('another format, where the body is not the tool’s own', () => {
    const json = plan(LEAD, [destinationOf({ url: URLS.zapier!, format: 'json' })])[0]!;
    expect(json.format).toBe('json');
    const slack = plan(LEAD, [destinationOf({ url: URLS.slack!, format: 'form' })])[0]!;
    expect(slack).toMatchObject({ format: 'text', body: planFor('slack').body });
  });

  test('other names on top of those of the preset', () => {
    const map = { company: 'MMERGE5', email: 'EMAIL' };
    const body = new URLSearchParams(plan(LEAD, [destinationOf({ url: URLS.mailchimp!, map })])[0]!.body);
    expect(Object.fromEntries(body)).toMatchObject({ EMAIL: 'ada_l@example.com', MMERGE5: 'Müller & Söhne' });
  });
});

describe('a message in a chat', () => {
  const big = leadOf({ fields: { message: '😀'.repeat(50_000), email: 'a@b.co' } });

  test('Slack: nothing that was typed can call people or hide a link', () => {
    const { text } = JSON.parse(
      planFor('slack', leadOf({ fields: { name: '<!channel> <https://evil.example|hi> &' } })).body,
    );
    expect(text).toContain('&lt;!channel&gt; &lt;https://evil.example|hi&gt; &amp;');
  });

  test('Slack: is cut where Slack would refuse it, and not in the middle of a character', () => {
    const { text } = JSON.parse(planFor('slack', big).body);
    expect(text.length).toBeLessThanOrEqual(39_000);
    expect(text.endsWith('…')).toBe(true);
    expect(text.isWellFormed?.() ?? true).toBe(true);
    expect(text).not.toMatch(/[\ud800-\udbff]…/);
  });

  test('Discord: keeps to every limit of an embed, and pings nobody', () => {
    const many = leadOf({
      fields: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`field_${i}`, 'x'.repeat(2000)])),
    });
    for (const lead of [LEAD, big, many]) {
      const { embeds, allowed_mentions } = JSON.parse(planFor('discord', lead).body);
      const [{ title, fields }] = embeds;
      const all = [title, ...fields.flatMap(({ name, value }: { name: string; value: string }) => [name, value])].join(
        '',
      );
      expect(all.length).toBeLessThanOrEqual(6000);
      expect(fields.length).toBeLessThanOrEqual(25);
      for (const { name, value } of fields) {
        expect([name.length <= 256, value.length > 0 && value.length <= 1024]).toEqual([true, true]);
      }
      expect(allowed_mentions).toEqual({ parse: [] });
    }
  });

  test('Discord: nothing that was typed is a format', () => {
    const { embeds } = JSON.parse(planFor('discord', leadOf({ fields: { name: '[a](b) _c_ *d*' } })).body);
    expect(embeds[0].fields[0]).toEqual({ name: 'Name', value: '\\[a\\](b) \\_c\\_ \\*d\\*' });
  });
});

describe('what a CRM insists on', () => {
  test.each([
    ['Ada Lovelace', { first_name: 'Ada', last_name: 'Lovelace' }],
    ['Ada', { first_name: 'Ada', last_name: 'Ada' }],
    ['', { last_name: 'ada@example.com' }],
  ])('Salesforce: a last name and a company, from the name %j', (name, expected) => {
    const body = new URLSearchParams(
      planFor('salesforce', leadOf({ fields: { name, email: 'ada@example.com' } })).body,
    );
    expect(Object.fromEntries(body)).toMatchObject({ ...expected, company: '[not provided]' });
  });

  test('HubSpot: no key that it does not know, and consent only where it was given', () => {
    const bare = JSON.parse(planFor('hubspot', leadOf({ consent: [{ ...LEAD.consent![0]!, granted: false }] })).body);
    expect(Object.keys(bare)).toEqual(['submittedAt', 'fields', 'context']);
    expect(Object.keys(bare.context)).toEqual(['pageUri']);
  });
});
