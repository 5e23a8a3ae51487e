import { flatten } from '../lead/flatten.ts';
import type { Lead } from '../lead/schema.ts';

/**
 * A lead whose fields have the names that its receiver knows. Whatever the flat form holds can be asked for (`lead_id`,
 * `utm_source`); what two keys bring under one name stands there side by side.
 */
export function rename(lead: Lead, map: Readonly<Record<string, string>>): Lead {
  const fields = { __proto__: null } as unknown as Lead['fields'];
  for (const [key, value] of Object.entries({ ...flatten(lead), ...lead.fields })) {
    if (!(key in lead.fields || key in map)) continue;
    const name = map[key] ?? key;
    fields[name] = name in fields ? `${fields[name]} ${value}` : value;
  }
  return { ...lead, fields };
}
