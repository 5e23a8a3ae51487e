import { bundle, versionOf } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';
import { readFlat } from './plain.ts';

const PACKAGES = ['vue', '@formkit/vue'];

/** FormKit with its theme Genesis, set up as its guide "Optimizing for production" says. */
export const formkit: Contestant = {
  name: 'formkit',
  title: 'Vue + FormKit',
  versions: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  async prepare() {
    const { code, css } = await bundle('formkit.js');
    return {
      head: () => '<link rel="stylesheet" href="/formkit.css"><script src="/formkit.js" defer></script>',
      form: (webhook) => `<div id="formkit" data-webhook="${webhook}"></div>`,
      files: {
        '/formkit.js': { type: 'text/javascript', body: code },
        '/formkit.css': { type: 'text/css', body: css },
      },
      controls: {
        name: '#formkit [name=name]',
        email: '#formkit [name=email]',
        phone: '#formkit [name=phone]',
        company: '#formkit [name=company]',
        consent: '#formkit [data-type=checkbox] label',
        submit: '#formkit [type=submit]',
      },
      read: readFlat,
    };
  },
};
