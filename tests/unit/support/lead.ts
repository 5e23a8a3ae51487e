import type { Lead } from '../../../src/lead/schema.ts';

/** A small lead that fits the contract. */
export const leadOf = (parts: Partial<Lead> = {}): Lead => ({
  type: 'lead.submitted',
  version: 1,
  id: '0199c3a2-0000-7000-8000-000000000000',
  submitted_at: '2026-11-21T10:00:00.000Z',
  form: { id: 'hero' },
  fields: { name: 'Ada Lovelace', email: 'ada@example.com' },
  page: { url: 'https://example.com/guide' },
  privacy: { gpc: false, storage: 'session' },
  client: { name: 'leadtag', version: '1.0.0' },
  ...parts,
});
