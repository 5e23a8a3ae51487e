import { flatten } from '../../lead/flatten.ts';
import type { Preset } from '../../webhook/presets/preset.ts';
import { formBody } from './names.ts';

/** Forms of a site that Netlify hosts, posted to a page of that very site. A form of this name has to stand in its HTML. */
export const netlify: Preset = {
  name: 'netlify',
  format: 'form',
  redirects: 'ok',
  write: (lead) => formBody({ 'form-name': lead.form.id, ...flatten(lead) }),
};
