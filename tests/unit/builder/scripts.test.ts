import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Release } from '../../../demo/builder/model/outputs.ts';
import { scriptsNeeded, weightOf } from '../../../demo/builder/model/outputs.ts';
import { tidy } from '../../../demo/builder/model/tidy.ts';
import { parse } from '../../../src/config/parse.ts';
import { missing } from '../../../src/optional/debug/missing.ts';
import { needsPresets } from '../../../src/webhook/presets/index.ts';
import { anyOptions } from '../../dom/builder/designs.ts';

const WEBHOOK = 'https://api.example.org/leads';
const needed = (options: object) => scriptsNeeded({ webhook: WEBHOOK, ...options });

describe('the scripts that a form needs', () => {
  test.each([
    ['nothing beyond the default', {}, []],
    ['a pop-up', { display: 'popup' }, ['display']],
    ['a form in its place, with what is left of a pop-up', { display: 'inline', open: 'exit', frequency: 3 }, []],
    ['a second step', { fields: 'email / name' }, ['steps']],
    ['a condition', { fields: [{ key: 'a' }, { key: 'b', 'show-if': 'a' }] }, ['steps']],
    ['a date', { fields: 'email, date' }, ['fields']],
    ['a country', { fields: 'email, country' }, ['country']],
    ['company addresses only', { field: { email: { business: true } }, fields: 'email' }, ['hints']],
    ['a score', { score: {} }, ['insights']],
    ['a route', { routes: [{ when: 'score' }] }, ['insights']],
    ['a language', { locale: 'pt_BR' }, ['pt-BR']],
    ['a language of another country', { locale: 'de-AT' }, ['de']],
    ['English', { locale: 'en-GB' }, []],
    ['a rare tool', { webhook: 'https://hooks.slack.com/services/T/B/X' }, ['presets']],
    ['a rare tool by name', { preset: 'netlify' }, ['presets']],
    [
      'a rare tool at the end of a route',
      { routes: [{ when: 'score', webhook: 'https://discord.com/api/webhooks/1/a' }] },
      ['insights', 'presets'],
    ],
    ['a rare tool as the last resort', { fallbackWebhook: 'https://discord.com/api/webhooks/1/a' }, ['presets']],
    ['a rare tool that is treated as any', { webhook: 'https://hooks.slack.com/x', preset: 'none' }, []],
    ['counts', { dataLayer: true }, ['analytics']],
    ['a split test', { variants: [{ cta: 'a' }, { cta: 'b' }] }, ['variants']],
    ['questions that are not asked twice', { profiling: 2 }, ['profiling']],
    ['fields that the address fills in', { prefill: 'email' }, ['fields']],
    ['no webhook yet', { webhook: '', display: 'bar' }, ['display']],
  ])('%s', (_, options, scripts) => {
    expect(needed(options)).toEqual(scripts);
  });

  test('those that the owner adds come once, behind', () => {
    expect(scriptsNeeded({ webhook: WEBHOOK, display: 'popup' }, ['spam', 'display'])).toEqual(['display', 'spam']);
  });

  test('with them the debug script misses nothing, and with any one less it does', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const scripts = scriptsNeeded(options);
        const { config } = parse({ ...tidy(options) });
        const lacks = (have: readonly string[]) => [
          ...missing(config!, (name) => have.includes(name)),
          ...[...config!.destinations, ...config!.fallback].filter(
            ({ preset, url }) => !have.includes('presets') && needsPresets(preset, url),
          ),
        ];
        expect(lacks(scripts)).toEqual([]);
        for (const one of scripts) expect(lacks(scripts.filter((name) => name !== one))).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the weight', () => {
  const release: Release = {
    version: '1.0.0',
    base: '',
    files: {
      'leadtag.js': { bytes: 20_000, integrity: '' },
      'leadtag.display.js': { bytes: 3_000, integrity: '' },
      'leadtag.de.js': { bytes: 700, integrity: '' },
      'leadtag.spam.js': { bytes: 800, integrity: '' },
    },
  };

  test('is that of the files, each with the reason why it is there', () => {
    const { total, parts } = weightOf({ webhook: WEBHOOK, display: 'bar', locale: 'de' }, release, ['spam']);
    expect(total).toBe(24_500);
    expect(parts.map(({ file, bytes }) => [file, bytes])).toEqual([
      ['leadtag.js', 20_000],
      ['leadtag.display.js', 3_000],
      ['leadtag.de.js', 700],
      ['leadtag.spam.js', 800],
    ]);
    expect(parts.map(({ why }) => why)).toEqual([
      expect.stringContaining('form itself'),
      expect.stringContaining('Pop-ups'),
      expect.stringContaining('German'),
      expect.stringContaining('spam'),
    ]);
  });
});
