import { bundle, versionOf } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';

const NEXT = '#formbricks button[type=submit]';

/**
 * Formbricks' renderer of surveys, the newest that is on npm; it brings its styles in its script. It asks one question per card, so
 * each answer is sent off by a click.
 */
export const formbricks: Contestant = {
  name: 'formbricks',
  title: 'Formbricks surveys',
  versions: { '@formbricks/surveys': versionOf('@formbricks/surveys') },
  async prepare() {
    const { code } = await bundle('formbricks.js');
    return {
      head: () => '<script src="/formbricks.js" defer></script>',
      form: (webhook) => `<div id="formbricks" data-webhook="${webhook}"></div>`,
      files: { '/formbricks.js': { type: 'text/javascript', body: code } },
      controls: {
        name: '#formbricks [name=name]',
        email: '#formbricks [name=email]',
        phone: '#formbricks [name=phone]',
        company: '#formbricks [name=company]',
        consent: '#formbricks [name=consent]',
        submit: NEXT,
      },
      next: NEXT,
      read(body) {
        const { data } = body as { data: Record<string, unknown> };
        return { ...data, consent: data.consent === 'accepted' };
      },
    };
  },
};
