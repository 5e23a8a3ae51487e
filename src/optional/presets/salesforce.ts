import type { Preset } from '../../webhook/presets/preset.ts';
import { formBody, withTwoNames } from './names.ts';

/** What a Web-to-Lead form calls our keys. */
export const salesforceMap: Record<string, string> = {
  website: 'URL',
  role: 'title',
  message: 'description',
  postal_code: 'zip',
  utm_source: 'lead_source',
};

/** Web-to-Lead. The number of the organization (`oid`) stands in the address, or in a hidden field. */
export const salesforce: Preset = {
  name: 'salesforce',
  at: /^webto\.salesforce\.com\//,
  format: 'form',
  mode: 'no-cors',
  map: salesforceMap,
  write(lead, address) {
    const url = new URL(address);
    const oid = url.searchParams.get('oid');
    url.searchParams.delete('oid');
    const fields = withTwoNames(lead, 'first_name', 'last_name');
    // a lead without these two is thrown away
    const { first_name = '', last_name = first_name || fields.email || '-', company = '[not provided]' } = fields;
    return { url: url.href, ...formBody({ ...(oid && { oid }), ...fields, last_name, company }) };
  },
};
