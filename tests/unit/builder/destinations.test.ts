import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DESTINATIONS, destinationAt } from '../../../demo/builder/model/destinations.ts';
import { PRESETS } from '../../../src/config/names.ts';
import { rarePresets } from '../../../src/optional/presets/index.ts';
import { needsPresets } from '../../../src/webhook/presets/index.ts';

describe('destinations', () => {
  test('every tool that leadtag knows is there, once', () => {
    expect(DESTINATIONS.map(({ preset }) => preset).sort()).toEqual(
      PRESETS.filter((name) => !/^(auto|none)$/.test(name)).sort(),
    );
  });

  test.each(DESTINATIONS.map((tool) => [tool.name, tool] as const))('%s', (_, tool) => {
    const { example, preset, isNamed } = tool;
    // what no address gives away has to be named
    expect(destinationAt(example)?.preset).toBe(isNamed ? 'generic' : preset);
    expect(destinationAt(example, preset)).toBe(tool);
    expect(tool.matches(example)).toBe(!isNamed);
    expect(tool.script).toBe(needsPresets(isNamed ? preset : 'auto', example) ? 'presets' : undefined);
    expect(tool.script === 'presets').toBe(rarePresets.some(({ name }) => name === preset));
    expect(tool.needs.length).toBeGreaterThan(0);
    for (const need of tool.needs) expect(need).not.toMatch(/undefined|\.$/);
    if (tool.page) expect(existsSync(`demo/${tool.page}`)).toBe(true);
  });

  test('what the doctor knows stands among the needs', () => {
    const needs = (preset: string) => DESTINATIONS.find((tool) => tool.preset === preset)!.needs.join('\n');
    expect(needs('make')).toContain('Webhook response');
    expect(needs('node-red')).toContain('httpNodeCors');
    expect(needs('power-automate')).toContain('relay');
    expect(needs('hubspot')).toContain('Each field has to stand on the form');
    expect(needs('generic')).toContain('Access-Control-Allow-Headers: content-type');
  });

  test('tools that tell nothing say so, those that a page can read too', () => {
    const of = (answers: string) => DESTINATIONS.filter((tool) => tool.answers === answers).map(({ preset }) => preset);
    expect(of('no').sort()).toEqual(['activecampaign', 'airtable', 'mailchimp', 'salesforce']);
    expect(of('if-set-up').sort()).toEqual(['generic', 'make', 'node-red', 'pipedream', 'power-automate']);
  });

  test.each(['', 'hooks.zapier.com/x', 'ftp://x', 'https://'])('“%s” is no address', (text) => {
    expect(destinationAt(text)).toBeUndefined();
  });

  test('a tool that is to be treated as any other is any other', () => {
    expect(destinationAt('https://hooks.slack.com/x', 'none')?.preset).toBe('generic');
  });
});
