import type { Preset } from '../../webhook/presets/preset.ts';
import { formBody, withTwoNames } from './names.ts';

/** The address of an embedded form, with its `u` and `id`. Merge tags are written large; what the audience lacks is ignored. */
export const mailchimp: Preset = {
  name: 'mailchimp',
  at: /\.list-manage\.com\//,
  format: 'form',
  mode: 'no-cors',
  map: { email: 'EMAIL', first_name: 'FNAME', last_name: 'LNAME', phone: 'PHONE' },
  write(lead, address) {
    const url = new URL(address.replace('/post-json?', '/post?'));
    const { u, id } = Object.fromEntries(url.searchParams);
    const pairs = Object.entries(withTwoNames(lead, 'FNAME', 'LNAME'));
    const tags = Object.fromEntries(pairs.map(([key, value]) => [key.toUpperCase(), value]));
    // their trap for robots: has to be there, and empty
    return { url: url.href, ...formBody({ ...tags, [`b_${u}_${id}`]: '' }) };
  },
};
