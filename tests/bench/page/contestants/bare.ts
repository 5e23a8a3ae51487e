import { bundle, versionOf } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';
import { CONTROLS, readFlat } from './plain.ts';

/**
 * The honest floor of what leadtag is made of: drawn with preact, checked by zod, put into IndexedDB by idb-keyval, posted, deleted.
 * And nothing else.
 */
export const bare: Contestant = {
  name: 'bare',
  title: 'Bare preact + zod + idb-keyval',
  versions: Object.fromEntries(['preact', 'zod', 'idb-keyval'].map((name) => [name, versionOf(name)])),
  prepare: async () => ({
    head: () => '',
    form: (webhook) => `<div id="lead" data-webhook="${webhook}"></div><script src="/bare.js" async></script>`,
    files: { '/bare.js': { type: 'text/javascript', body: (await bundle('bare.preact.jsx')).code } },
    controls: CONTROLS,
    read: readFlat,
  }),
};
