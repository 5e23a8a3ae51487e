import type { Lead } from './schema.ts';

/** What a listener of the page has left in the fields: only what a payload can hold, and nothing empty. */
export function cleanFields(shown: Lead): Lead['fields'] | undefined {
  try {
    return Object.fromEntries(
      Object.entries(Object(shown.fields) as Lead['fields']).filter(
        ([, value]) =>
          (typeof value === 'string' && value) ||
          typeof value === 'boolean' ||
          Number.isFinite(value) ||
          (Array.isArray(value) && value.every((item) => typeof item === 'string')),
      ),
    );
  } catch {
    return undefined; // fields that cannot be read: what the visitor has typed counts
  }
}
