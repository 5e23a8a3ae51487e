import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { kebab } from '../../src/config/case.ts';
import { OPTION_DOCS } from '../../src/config/docs.ts';
import { PRESETS, type PresetName } from '../../src/config/names.ts';
import { rarePresets } from '../../src/optional/presets/index.ts';
import { addPresets, presetFor } from '../../src/webhook/presets/index.ts';

beforeAll(() => addPresets(rarePresets));

const FOLDER = 'demo/tools';
/** The tool that each page speaks of; the list of all tools speaks of those that need no set-up. */
const TOOLS: Record<string, readonly PresetName[]> = {
  'activecampaign.html': ['activecampaign'],
  'discord.html': ['discord'],
  'google-sheets.html': ['apps-script'],
  'hubspot.html': ['hubspot'],
  'index.html': ['zapier', 'formspree'],
  'mailchimp.html': ['mailchimp'],
  'make.html': ['make'],
  'n8n.html': ['n8n'],
  'netlify.html': ['netlify'],
  'node-red.html': ['node-red'],
  'power-automate.html': ['power-automate'],
  'salesforce.html': ['salesforce'],
  'slack.html': ['slack'],
};
const PAGES = Object.keys(TOOLS);
/** A relay is a server of one's own, whatever the tool behind it. */
const RELAY = 'https://leads.your-name.workers.dev/';

const read = (page: string): string => readFileSync(`${FOLDER}/${page}`, 'utf8');
const documents = new Map(PAGES.map((page) => [page, parsed(read(page))]));
const documentOf = (page: string) => documents.get(page)!;

function parsed(html: string) {
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}

const codesOf = (page: string): string[] =>
  [...documentOf(page).querySelectorAll('pre code')].map((code) => code.textContent);

/** What is to be pasted into a site. */
const snippetsOf = (page: string) => codesOf(page).filter((text) => /leadtag\.js|data-leadtag/.test(text));

/** The elements of all snippets of a page that make a form, with their options by name and their JSON child. */
function formsOf(page: string) {
  return snippetsOf(page).flatMap((snippet) =>
    [...parsed(snippet).querySelectorAll('[data-webhook]')].map((element) => ({
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      json: element.querySelector('script[type="application/json"]')?.textContent,
      needsPresets: snippet.includes('leadtag.presets.js'),
    })),
  );
}

/** The words of every call of the doctor, without quotes. */
const doctorsOf = (page: string) =>
  codesOf(page)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.includes('npx leadtag'))
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!));

const KNOWN = new Set(Object.keys(OPTION_DOCS).map((name) => `data-${kebab(name)}`));
const FIELD_OPTIONS = 'label|placeholder|help|value|autocomplete|pattern|minlength|maxlength|rows|options';
const isKnown = (attribute: string): boolean =>
  KNOWN.has(attribute) ||
  new RegExp(`^data-(leadtag|config|hidden-[a-z][a-z0-9_]*|field-[a-z][a-z0-9_]*-(${FIELD_OPTIONS}))$`).test(attribute);

test('every page of the folder has its tests here', () => {
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.html'))).toEqual([...PAGES].sort());
});

describe.each(PAGES)('%s', (page) => {
  const tools = TOOLS[page]!;

  test('is whole: every element is closed, no id stands twice, and the policy of the demo lets it all in', () => {
    expect(unclosed(read(page))).toEqual([]);
    const ids = [...documentOf(page).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(documentOf(page).querySelectorAll('[style], script:not([src])').length).toBe(0);
    expect(documentOf(page).querySelectorAll('h1').length).toBe(1);
  });

  test('its links lead somewhere', () => {
    const links = [...documentOf(page).querySelectorAll('[href], [src]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src')!)
      .filter((link) => !/^(https?:|data:)/.test(link));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const [path, id] = link.split('#');
      if (path) expect(existsSync(`${FOLDER}/${path}`), link).toBe(true);
      if (!path && id) expect(documentOf(page).getElementById(id), link).not.toBeNull();
    }
  });

  test('its snippets have only options that there are', () => {
    expect(formsOf(page).length).toBeGreaterThan(0);
    for (const snippet of snippetsOf(page)) {
      for (const [attribute] of snippet.matchAll(/data-[\w-]+(?==|\s|>)/g))
        expect.soft(isKnown(attribute), attribute).toBe(true);
    }
    for (const { attributes } of formsOf(page)) {
      for (const name of Object.keys(attributes)) {
        if (!/^(src|async)$/.test(name)) expect.soft(isKnown(name), name).toBe(true);
      }
      expect(attributes).toHaveProperty('data-fields');
      if (attributes['data-preset']) expect(PRESETS).toContain(attributes['data-preset']);
    }
  });

  test('options that its text speaks of are there too', () => {
    const words = [...documentOf(page).querySelectorAll('code')].map((code) => code.textContent).join('\n');
    const named = [...words.matchAll(/data-[a-z][\w-]*/g)]
      .map(([attribute]) => attribute.replace(/-$/, '')) // "data-hidden-…"
      .filter((attribute) => attribute !== 'data-netlify'); // an attribute of Netlify's own
    for (const attribute of named) expect.soft(attribute === 'data-hidden' || isKnown(attribute), attribute).toBe(true);
  });

  test('its addresses are known as those of the tool', () => {
    for (const { attributes, needsPresets } of formsOf(page)) {
      const url = new URL(attributes['data-webhook']!).href;
      if (url === RELAY) continue;
      const preset = presetFor(attributes['data-preset'] ?? 'auto', url);
      expect(tools, url).toContain(preset?.name);
      expect(needsPresets, 'leadtag.presets.js').toBe(rarePresets.some((rare) => rare === preset));
    }
  });

  test('JSON in its snippets is read, and has only options that there are', () => {
    for (const { json } of formsOf(page)) {
      if (json === undefined) continue;
      for (const name of Object.keys(JSON.parse(json))) expect(OPTION_DOCS).toHaveProperty(name);
    }
  });

  test('its calls of the doctor are understood', () => {
    const calls = doctorsOf(page);
    expect(calls.length).toBeGreaterThan(0);
    for (const [npx, leadtag, command, address, ...flags] of calls) {
      expect([npx, leadtag, command]).toEqual(['npx', 'leadtag', 'doctor']);
      const values: Record<string, string> = {};
      for (let i = 0; i < flags.length; i++) {
        const name = /^--(.+)/.exec(flags[i]!)?.[1] ?? '';
        expect(doctorFlags, flags[i]).toHaveProperty(name);
        if (doctorFlags[name] === 'string') values[name] = flags[++i]!;
      }
      expect(PRESETS).toContain(values.preset ?? 'auto');
      expect(values.field ?? 'key=value').toMatch(/^[a-z][a-z0-9_]*=./);
      if (values.origin) expect(new URL(values.origin).origin).toBe(values.origin);
      expect(tools, address).toContain(presetFor(values.preset ?? 'auto', new URL(address!).href)?.name);
      // a shell cuts an address at the first &
      if (address!.includes('&')) expect(read(page)).toContain(`doctor "${address!.replaceAll('&', '&amp;')}"`);
    }
  });

  test('JSON to import or to paste is JSON', () => {
    for (const text of codesOf(page)) if (/^[[{]/.test(text)) expect(() => JSON.parse(text), text).not.toThrow();
  });
});

test('the script for Google Sheets is the file', () => {
  const [script] = codesOf('google-sheets.html').filter((text) => text.includes('function doPost'));
  expect(script).toBe(readFileSync('demo/receivers/apps-script.gs', 'utf8'));
});

test('the list of all tools leads to every page, and names every preset', () => {
  const links = [...documentOf('index.html').querySelectorAll('td a')].map((link) => link.getAttribute('href'));
  expect([...links, 'index.html'].sort()).toEqual([...PAGES].sort());
  const names = documentOf('index.html').body.textContent.toLowerCase().replaceAll(' ', '-');
  const others = { auto: '', none: '', generic: '', 'apps-script': 'google-sheets' } as Record<string, string>;
  for (const preset of PRESETS) expect(names).toContain(others[preset] ?? preset);
});

describe('what is imported', () => {
  const jsonOf = (page: string) => JSON.parse(codesOf(page).find((text) => /^[[{]/.test(text))!);

  test('n8n: a webhook that answers at once, at the path that the snippet has', () => {
    const { nodes, connections } = jsonOf('n8n.html') as {
      nodes: { name: string; type: string; typeVersion: number; parameters: Record<string, unknown> }[];
      connections: Record<string, { main: { node: string }[][] }>;
    };
    const webhook = nodes.find(({ type }) => type === 'n8n-nodes-base.webhook')!;
    expect(webhook.typeVersion).toBe(2);
    expect(webhook.parameters).toMatchObject({ httpMethod: 'POST', responseMode: 'onReceived' });
    expect(formsOf('n8n.html')[0]!.attributes['data-webhook']).toContain(`/webhook/${webhook.parameters.path}`);
    const names = nodes.map(({ name }) => name);
    for (const [from, { main }] of Object.entries(connections))
      expect(names).toEqual(expect.arrayContaining([from, ...main.flat().map(({ node }) => node)]));
  });

  test('Node-RED: every way ends in an answer', () => {
    const nodes = jsonOf('node-red.html') as { id: string; type: string; url?: string; wires?: string[][] }[];
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const reached = (id: string): string[] => [
      byId.get(id)!.type,
      ...(byId.get(id)!.wires ?? []).flat().flatMap((next) => reached(next)),
    ];
    for (const from of nodes.filter(({ type }) => /^(http in|catch)$/.test(type)))
      expect(reached(from.id)).toContain('http response');
    expect(nodes.find(({ type }) => type === 'http in')).toMatchObject({ url: '/lead', method: 'post', upload: false });
  });
});

describe('what the relays send on', () => {
  const lead = { fields: { name: '<!channel> & co', note: 'x'.repeat(5000) }, page: { url: 'https://example.com/' } };

  /** Runs the page's `forward`, and returns what it has sent. */
  async function sentBy(page: string, status = 200): Promise<{ url: string; body: Record<string, unknown> }> {
    let sent: { url: string; body: Record<string, unknown> } | undefined;
    const fetch = async (url: string, { body }: { body: string }) => {
      sent = { url, body: JSON.parse(body) };
      return new Response('', { status });
    };
    const code = codesOf(page).find((text) => text.startsWith('async function forward'))!;
    const forward = new Function('fetch', 'RetryLater', `${code}; return forward;`)(fetch, class extends Error {});
    await forward(lead, { FORWARD_URL: 'https://chat.example/hook' });
    return sent!;
  }

  test('Slack: text that calls nobody', async () => {
    const { body } = await sentBy('slack.html');
    expect(body.text).toContain('name: &lt;!channel&gt; &amp; co');
  });

  test('Discord: a message of its size that calls nobody', async () => {
    const { url, body } = await sentBy('discord.html');
    expect(url).toBe('https://chat.example/hook?wait=true');
    expect(body).toEqual({ content: expect.stringContaining('New lead'), allowed_mentions: { parse: [] } });
    expect((body.content as string).length).toBe(2000);
  });

  test.each(['slack.html', 'discord.html'])('%s: a no makes the lead come again', async (page) => {
    await expect(sentBy(page, 500)).rejects.toThrow();
  });
});

/** What the doctor's command line knows, by name: it cannot be imported, since it runs at once. */
const doctorFlags = Object.fromEntries(
  [
    .../const OPTIONS = \{([\s\S]*?)\n\}/
      .exec(readFileSync('src/doctor/cli.ts', 'utf8'))![1]!
      .matchAll(/^ {2}'?([a-z-]+)'?: \{ type: '(string|boolean)'/gm),
  ].map(([, name, type]) => [name!, type!]),
);

/** Elements that are not closed, or closed where they are not open. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*?>/g)) {
    if (/^(meta|link|br|input|img|path|circle)$/.test(name!)) continue;
    if (!end) open.push(name!);
    else if (open.pop() !== name) wrong.push(`</${name}>`);
  }
  return [...wrong, ...open];
}
