import { bundle, versionOf } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';
import { CONTROLS, readFlat } from './plain.ts';

/** React as Vite's template has it: one bundle, which finds its place in the page. */
export const react: Contestant = {
  name: 'react',
  title: 'React + react-hook-form',
  versions: Object.fromEntries(['react', 'react-dom', 'react-hook-form'].map((name) => [name, versionOf(name)])),
  prepare: async () => ({
    head: () => '<script src="/react.js" defer></script>',
    form: (webhook) => `<div id="lead" data-webhook="${webhook}"></div>`,
    files: { '/react.js': { type: 'text/javascript', body: (await bundle('react.jsx')).code } },
    controls: CONTROLS,
    read: readFlat,
  }),
};
