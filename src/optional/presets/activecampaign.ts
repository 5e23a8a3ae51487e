import type { Preset } from '../../webhook/presets/preset.ts';
import { formBody, textsOf } from './names.ts';

/** A form's `proc.php`. The numbers of the form (`u`, `f`, …) stand in the address, or in hidden fields. */
export const activecampaign: Preset = {
  name: 'activecampaign',
  at: /\.activehosted\.com\//,
  format: 'form',
  mode: 'no-cors',
  map: { name: 'fullname', first_name: 'firstname', last_name: 'lastname', company: 'customer_account' },
  write(lead, address) {
    const { origin, pathname, searchParams } = new URL(address);
    const numbers = { s: '', c: '0', m: '0', act: 'sub', v: '2', ...Object.fromEntries(searchParams) };
    return { url: origin + pathname, ...formBody({ ...numbers, ...textsOf(lead) }) };
  },
};
