import type { FormConfig } from '../config/parse.ts';
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
export declare function buildLead({ id, now, config, fields, consent, attribution, page, privacy }: LeadParts): Lead;
/** The same without what is unknown or empty; `false` and `0` are neither, and `fields` are there even when nothing was filled in. */
export declare function compact<T>(value: T): T;
