import type { Contestant } from '../contestant.ts';
import { CONTROLS, FILES, READY, readLead, version } from './leadtag.ts';

/** As npm has it, with its style. */
const built = new URL('../../../../dist/snippet.js', import.meta.url).href;

/** Stands for the address of the webhook, which is not known when the snippet is made. */
const WEBHOOK = 'https://webhook.example/lead';

/** The same form as HTML, made in advance: on the screen before the script. */
export const instant: Contestant = {
  name: 'instant',
  title: 'leadtag, instant snippet',
  versions: version(),
  async prepare() {
    const { renderSnippet } = (await import(built)) as typeof import('../../../../src/snippet.ts');
    // the one thing it tells: this webhook takes no plain form, so visitors need the script
    const { html } = await renderSnippet({
      webhook: WEBHOOK,
      fields: 'name*, email*, phone, company',
      consent: 'Write to me about the guide',
      consentRequired: true,
      cta: 'Get the free guide',
      script: '/leadtag.js',
    });
    return {
      head: () => READY,
      form: (webhook) => html.replaceAll(WEBHOOK, webhook),
      files: FILES,
      controls: CONTROLS,
      read: readLead,
    };
  },
};
