import { bundle } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';
import { CONTROLS, readFlat } from './plain.ts';

const FIELDS = [
  ['name', 'Name', 'required autocomplete="name"'],
  ['email', 'Email', 'type="email" required autocomplete="email"'],
  ['phone', 'Phone', 'type="tel" autocomplete="tel"'],
  ['company', 'Company', 'autocomplete="organization"'],
].map(
  ([key, label, attributes]) =>
    `<div class="field"><label for="${key}">${label}</label><input id="${key}" name="${key}" ${attributes}></div>`,
);

/** Written by hand for this page: the form is HTML, and a small script checks and sends it. */
export const vanilla: Contestant = {
  name: 'vanilla',
  title: 'HTML form, script by hand',
  versions: {},
  prepare: async () => ({
    head: () => '<script src="/vanilla.js" defer></script>',
    form: (webhook) =>
      `<form action="${webhook}" method="post" novalidate>${FIELDS.join('')}
<div class="tick"><input id="consent" name="consent" type="checkbox" required><label for="consent">Write to me about the guide</label></div>
<button type="submit">Get the free guide</button></form>`,
    files: { '/vanilla.js': { type: 'text/javascript', body: (await bundle('vanilla.js')).code } },
    controls: CONTROLS,
    read: readFlat,
  }),
};
