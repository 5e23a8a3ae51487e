import { readFileSync } from 'node:fs';
import { type Attributes, element } from '../../../helpers/html.ts';
import type { Contestant, Page } from '../contestant.ts';

const DIST = new URL('../../../../dist/', import.meta.url);

/** The one script, which both ways of putting the form on a page need. */
export const FILES: Page['files'] = {
  '/leadtag.js': { type: 'text/javascript', body: readFileSync(new URL('leadtag.js', DIST)) },
};

/** Says when the form is there and may be typed into, as the README has it. */
export const READY = "<script>document.addEventListener('leadtag:ready',()=>performance.mark('ready'))</script>";

export const CONTROLS: Page['controls'] = {
  name: '[name=name]',
  email: '[name=email]',
  phone: '[name=phone]',
  company: '[name=company]',
  consent: '[name=consent_marketing]',
  submit: '[type=submit]',
};

export const readLead: Page['read'] = (body) => {
  const { fields, consent, attribution } = body as {
    fields: Record<string, unknown>;
    consent: { granted: boolean }[];
    attribution: { utm: Record<string, unknown> };
  };
  return { ...fields, consent: consent[0]?.granted, ...attribution.utm };
};

/** What the README's version says. */
export const version = (): Record<string, string> => ({
  leadtag: JSON.parse(readFileSync('package.json', 'utf8')).version,
});

const attributes = (webhook: string): Attributes => ({
  'data-webhook': webhook,
  'data-fields': 'name*, email*, phone, company',
  'data-consent': 'Write to me about the guide',
  'data-consent-required': 'yes',
  'data-cta': 'Get the free guide',
});

/** The script tag of the README. */
export const leadtag: Contestant = {
  name: 'leadtag',
  title: 'leadtag',
  versions: version(),
  prepare: async () => ({
    head: () => READY,
    form: (webhook) => element('script', { src: '/leadtag.js', async: true, ...attributes(webhook) }),
    files: FILES,
    controls: CONTROLS,
    read: readLead,
  }),
};
