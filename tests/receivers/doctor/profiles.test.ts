import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/doctor/examine.ts';
import { PROFILES, type ProfileName, startProfile } from '../profiles/index.ts';
import { EXPECTATIONS } from './expectations.ts';

const PAGE = 'http://127.0.0.1:9001';
const NAMES = Object.keys(PROFILES) as ProfileName[];

/** Sends this receiver to the doctor. */
async function see(name: ProfileName, parts: Partial<Parameters<typeof examine>[0]> = {}) {
  const { preset, formId, fields } = EXPECTATIONS[name];
  const tool = await startProfile(name);
  const waits: number[] = [];
  try {
    const findings = await examine({
      url: tool.url,
      origin: PAGE,
      ...(preset && { preset }),
      ...(formId && { formId }),
      ...(fields && { fields }),
      mayISend: async () => true,
      timeout: name === 'hang' ? 500 : 10_000,
      sleep: async (ms) => void waits.push(ms),
      ...parts,
    });
    return {
      findings,
      waits,
      tool,
      posts: tool.posts().length,
      options: tool.optionsSeen().length,
      leads: tool.leads(),
    };
  } finally {
    await tool.close();
  }
}

describe('the verdict, and what to paste', () => {
  test.each(NAMES)('%s', async (name) => {
    const { preset, verdict, codes = [], attributes = {}, fix } = EXPECTATIONS[name];
    const { findings, tool } = await see(name);
    expect(findings).toMatchObject({ verdict, codes });
    const common = { 'data-webhook': tool.url, ...(preset && { 'data-preset': preset }) };
    expect(findings.attributes).toEqual(verdict === 'lost' ? {} : { ...common, ...attributes });
    if (fix) expect(findings.fixes[0]).toMatch(fix);
    else if (verdict === 'delivered') expect(findings.fixes).toEqual([]);
  });
});

describe('what the tool has afterwards', () => {
  test.each(NAMES.filter((name) => /delivered|unconfirmed/.test(EXPECTATIONS[name].verdict)))(
    '%s: one lead, marked as a test',
    async (name) => {
      const { findings, leads, posts } = await see(name);
      const filled = leads.filter((lead) => Object.keys(lead).length > 0);
      expect(filled).toHaveLength(1);
      expect(JSON.stringify(filled)).toMatch(/Doctor/);
      const { holds } = PROFILES[name];
      if (!holds) expect(JSON.stringify(filled)).toContain(findings.leadId);
      expect(posts).toBe(name === 'discord-429' ? 2 : 1);
    },
  );
});

describe('without a yes', () => {
  test.each(['open', 'zapier', 'none-200', 'n8n-inactive'] as const)('%s gets no lead', async (name) => {
    const { findings, posts } = await see(name, { mayISend: async () => false });
    expect(posts).toBe(0);
    expect(findings.verdict).toBe('unknown');
    expect(findings).not.toHaveProperty('leadId');
    expect(findings.attributes['data-webhook']).toBe(findings.url);
  });

  test('what is wrong beyond doubt is said all the same', async () => {
    const { findings, posts, options } = await see('n8n-test-url', { mayISend: async () => false });
    expect([findings.verdict, posts, options]).toEqual(['lost', 0, 0]);
  });
});

test('a server that asks for a moment gets it, and the lead a second time', async () => {
  expect((await see('discord-429')).waits).toHaveLength(1);
  expect((await see('429')).waits).toEqual([]); // a minute is too long
});

describe('what a browser would not do, the doctor does not count', () => {
  test('an answer for another page is none', async () => {
    const { findings } = await see('n8n-foreign-origin');
    expect(findings.checks.map(({ text }) => text).join('\n')).toMatch(
      /it allows https:\/\/a\.example, not http:\/\/127/,
    );
  });

  test('from that page it is one', async () => {
    const { findings } = await see('n8n-foreign-origin', { origin: 'https://a.example' });
    // the address is plain http, in a private network
    expect(findings.codes).toEqual(['PRIVATE_NETWORK']);
  });
});
