import type { FormConfig } from '../config/parse.ts';
import type { Attribution, Lead, Qualification } from './schema.ts';

/** Everything a lead is made of, gathered by whoever submits. */
export interface LeadParts {
  id: string;
  /** Milliseconds since 1970. */
  now: number;
  config: FormConfig;
  fields: Lead['fields'];
  /** The boxes that were ticked, by the key of their purpose's field. */
  ticked: Readonly<Record<string, unknown>>;
  attribution: Attribution;
  qualification?: Qualification | undefined;
  page: Lead['page'];
  privacy: Lead['privacy'];
}

/** The one place that makes a lead. From here on it never changes: every attempt sends the same. */
export function buildLead({ id, now, config, fields, ticked, page, ...parts }: LeadParts): Lead {
  const at = new Date(now).toISOString();
  return compact({
    type: 'lead.submitted',
    version: 1,
    id,
    submitted_at: at,
    form: { id: config.formId, offer: config.offer, variant: config.variant, intent: config.intent },
    fields,
    consent: config.purposes.map(({ key, purpose, notice, label }) => {
      return {
        purpose,
        granted: notice || ticked[key] === true,
        text: shown(label),
        // that of the words, not of the browser
        locale: config.locale || page.locale,
        at,
        mechanism: notice ? ('notice' as const) : ('checkbox' as const),
        policy_url: config.privacyUrl,
      };
    }),
    ...parts,
    page,
    client: { name: 'leadtag', version: __VERSION__ },
    test: config.test || undefined,
  });
}

/** The words of a text with links as a visitor reads them. */
export const shown = (text: string): string => text.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1');

/** The same without what is unknown or empty; `false` and `0` are neither, and `fields` are there even when nothing was filled in. */
export function compact<T>(value: T): T {
  if (Array.isArray(value) || !value || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, compact(part)] as const)
    .filter(([key, part]) => key === 'fields' || !/^(undefined|""|{}|\[])$/.test(JSON.stringify(part)));
  return Object.fromEntries(entries) as T;
}
