import { describe, expect } from 'vitest';
import { examine } from '../../../src/doctor/examine.ts';
import { recordEvents } from '../../helpers/events.ts';
import { rowsOf } from '../../helpers/fault-case.ts';
import { outcome } from '../../helpers/visitor.ts';
import { EXPECTATIONS } from '../doctor/expectations.ts';
import { PROFILES, type ProfileName } from '../profiles/index.ts';
import { filled, pageFor, sendFrom, test } from './bench-test.ts';

const PATIENCE = { timeout: 20_000 };
const NAMES = (Object.keys(PROFILES) as ProfileName[]).filter((name) => EXPECTATIONS[name].verdict !== 'lost');

describe("the doctor's advice, pasted", () => {
  for (const name of NAMES) {
    const { verdict, preset, formId, fields } = EXPECTATIONS[name];
    test(`${name}: ${verdict}`, async ({ page, start, serve }) => {
      const tool = await start(name);
      const { sameOrigin } = PROFILES[name];
      const pages: Record<string, string> = {};
      const site = sameOrigin ? await tool.site(pages) : (await serve(pages)).url;
      const findings = await examine({
        url: tool.url,
        origin: site,
        ...(preset && { preset }),
        ...(formId && { formId }),
        ...(fields && { fields }),
        mayISend: async () => true,
        sleep: async () => {},
      });
      const before = filled(tool.leads()).length;
      Object.assign(pages, pageFor(tool.url, findings.attributes));
      expect(String(pages['/']).includes('leadtag.presets.js')).toBe(findings.needsPresets);

      const events = await recordEvents(page);
      await sendFrom(page, site);
      await expect.poll(() => filled(tool.leads()).length, PATIENCE).toBe(before + 1);
      if (verdict === 'delivered') {
        await outcome(page, 'received').waitFor();
        expect(await rowsOf(page)).toEqual([]);
        expect(events.names()).toContain('delivered');
      } else {
        const [reason] = findings.codes;
        const row = { state: expect.stringMatching(/queued|unconfirmed/), reason };
        await expect.poll(() => rowsOf(page), PATIENCE).toEqual([expect.objectContaining(row)]);
        expect(events.names()).not.toContain('delivered');
      }
      // what the doctor says spares the visitor all trials
      expect(events.all.map(({ detail }) => detail.code)).not.toContain('FALLBACK_FORM');
      expect(filled(tool.leads())).toHaveLength(before + 1);
    });
  }
});
