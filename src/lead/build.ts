import type { FormConfig } from '../config/parse.ts';
import { qualify } from '../qualification/qualify.ts';
import type { Attribution, Lead } from './schema.ts';

/** Everything a lead is made of, gathered by whoever submits. */
export interface LeadParts {
  id: string;
  /** Milliseconds since 1970. */
  now: number;
  config: FormConfig;
  fields: Lead['fields'];
  /** Whether the consent box was ticked; ignored where the form has none. */
  consent: boolean;
  attribution: Attribution;
  page: Lead['page'];
  privacy: Lead['privacy'];
}

/** The one place that makes a lead. From here on it never changes: every attempt sends the same. */
export function buildLead({ id, now, config, fields, consent, attribution, page, privacy }: LeadParts): Lead {
  const at = new Date(now).toISOString();
  return compact({
    type: 'lead.submitted',
    version: 1,
    id,
    submitted_at: at,
    form: { id: config.formId, offer: config.offer, intent: config.intent },
    fields,
    consent: config.consent
      ? [
          {
            purpose: 'marketing',
            granted: consent,
            text: config.consent.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1'),
            locale: page.locale,
            at,
            mechanism: 'checkbox',
            policy_url: config.privacyUrl,
          },
        ]
      : undefined,
    attribution,
    qualification: qualify(config.intent),
    page,
    privacy,
    client: { name: 'leadtag', version: __VERSION__ },
    test: config.test || undefined,
  });
}

/** The same without what is unknown or empty; `false` and `0` are neither, and `fields` are there even when nothing was filled in. */
export function compact<T>(value: T): T {
  if (Array.isArray(value) || !value || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, compact(part)] as const)
    .filter(([key, part]) => key === 'fields' || (part !== undefined && part !== '' && !isEmptyObject(part)));
  return Object.fromEntries(entries) as T;
}

const isEmptyObject = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && Object.keys(value).length === 0;
