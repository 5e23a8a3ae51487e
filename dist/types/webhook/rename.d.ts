import type { Lead } from '../lead/schema.ts';
/**
 * A lead whose fields have the names that its receiver knows. Whatever the flat form holds can be asked for (`lead_id`,
 * `utm_source`); what two keys bring under one name stands there side by side.
 */
export declare function rename(lead: Lead, map: Readonly<Record<string, string>>): Lead;
