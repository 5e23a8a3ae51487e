// biome-ignore-all lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test as base } from '../../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, script } from '../../helpers/html.ts';
import type { SitePage } from '../../helpers/site.ts';
import { fillIn, openForm, sendButton } from '../../helpers/visitor.ts';
import { type ProfileName, type RunningProfile, startProfile } from '../profiles/index.ts';

/** The tests of the browser with profiles, which end with their test. */
export const test = base.extend('start', async ({}, { onCleanup }) => {
  const running: RunningProfile[] = [];
  onCleanup(async () => {
    await Promise.all(running.map((profile) => profile.close()));
  });
  return async (name: ProfileName) => {
    const profile = await startProfile(name);
    running.push(profile);
    return profile;
  };
});

export const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };

/** The tools that take the optional script. */
const RARE = ['slack', 'discord', 'hubspot', 'netlify', 'mailchimp', 'activecampaign', 'salesforce'];

/** A page with the default snippet, and nothing more than is needed to talk to the tool. */
export function pageFor(url: string, attributes: Attributes): Record<string, SitePage> {
  const presets = RARE.includes(String(attributes['data-preset']));
  const form = script({ 'data-webhook': url, 'data-cta': 'Send it', ...attributes });
  return { '/': htmlPage({ body: (presets ? element('script', { src: '/leadtag.presets.js' }) : '') + form }) };
}

/** Comes by a campaign, fills in the form, and sends it. */
export async function sendFrom(page: Page, site: string, values: Record<string, string> = ADA): Promise<void> {
  await openForm(page, `${site}/?utm_source=bench&utm_medium=cpc&utm_campaign=q4`);
  await fillIn(page, values);
  await sendButton(page).click();
}

/** What a tool has received, without the records that hold nothing. */
export const filled = (leads: readonly Record<string, unknown>[]): Record<string, unknown>[] =>
  leads.filter((lead) => Object.keys(lead).length > 0);

/** Every part can be had by its name, as a person would set it up in the tool: in our JSON, or flat. */
export function expectReadable(lead: Record<string, unknown> | undefined, more: Record<string, string> = {}): void {
  const ada = { name: ADA.Name, email: ADA.Email, ...more };
  if (lead?.type === 'lead.submitted') {
    expect(lead).toMatchObject({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      fields: ada,
      attribution: { last_touch: { source: 'bench', medium: 'cpc', campaign: 'q4' }, utm: { utm_source: 'bench' } },
    });
  } else {
    expect(lead).toMatchObject({
      lead_id: expect.stringMatching(/^[\da-f-]{36}$/),
      ...ada,
      utm_source: 'bench',
      utm_medium: 'cpc',
      utm_campaign: 'q4',
      last_touch_source: 'bench',
    });
  }
}
