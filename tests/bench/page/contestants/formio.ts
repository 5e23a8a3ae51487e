import { bundle, versionOf } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';

const PACKAGES = ['@formio/js', 'bootstrap'];

/**
 * Form.io's renderer, with the form in the page's own code and an endpoint of one's own, as its examples have it. The script is
 * `formio.form.min.js`, with the page's code in one file; `formio.embed.js`, which loads it later, would be one round trip more.
 * Its styles are Bootstrap's and its own. Bootstrap's icons, which its documentation links too, are left out: the wheel on its
 * button would be all that is seen of them.
 */
export const formio: Contestant = {
  name: 'formio',
  title: 'Form.io',
  versions: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  async prepare() {
    const { code, css } = await bundle('formio.js');
    return {
      head: () => '<link rel="stylesheet" href="/formio.css"><script src="/formio.js" defer></script>',
      form: (webhook) => `<div id="formio" data-webhook="${webhook}"></div>`,
      files: {
        '/formio.js': { type: 'text/javascript', body: code },
        '/formio.css': { type: 'text/css', body: css },
      },
      controls: {
        name: '#formio [name="data[name]"]',
        email: '#formio [name="data[email]"]',
        phone: '#formio [name="data[phone]"]',
        company: '#formio [name="data[company]"]',
        consent: '#formio [name="data[consent]"]',
        submit: '#formio [name="data[submit]"]',
      },
      read: (body) => (body as { data: Record<string, unknown> }).data,
    };
  },
};
