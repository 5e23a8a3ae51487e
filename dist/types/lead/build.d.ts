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
export declare function buildLead({ id, now, config, fields, ticked, page, ...parts }: LeadParts): Lead;
/** The words of a text with links as a visitor reads them. */
export declare const shown: (text: string) => string;
/** The same without what is unknown or empty; `false` and `0` are neither, and `fields` are there even when nothing was filled in. */
export declare function compact<T>(value: T): T;
