import { type HookRequest, uncommitted } from '../../helpers/fault-lab/index.ts';
import type { Profile } from './profile.ts';
import { form, jsonOrForm } from './readers.ts';
import { ANY, allowed, answerJson, empty, html } from './replies.ts';
import { DELIVERED } from './servers.ts';

const wantsJson = ({ headers }: HookRequest) => /application\/json/.test(headers.accept ?? '');

/** Services that stand in for a form's `action`. */
export const formBackends = {
  /** Talks to scripts only when asked for JSON; else it leads a person to a page. */
  formspree: {
    path: '/f/abcdefgh',
    preflight: allowed,
    post: (request) =>
      wantsJson(request)
        ? answerJson(200, { next: '/thanks', ok: true }, ANY)
        : empty(302, { location: '/thanks?language=en' }),
    read: jsonOrForm,
    expected: { ...DELIVERED, attributes: { 'data-preset': 'formspree' } },
  },

  'formspree-no': {
    path: '/f/abcdefgh',
    preflight: allowed,
    post: () => uncommitted(answerJson(200, { success: false, message: 'Form is disabled' }, ANY)),
    read: jsonOrForm,
    expected: {
      attributes: { 'data-preset': 'formspree' },
      visitor: 'saved',
      row: 'parked',
      code: 'ANSWER_SAYS_NO',
      arrives: false,
      posts: 1,
      later: { row: 'refused', posts: 40 },
    },
  },

  /** The key is public by design, and a field of the form. */
  web3forms: {
    path: '/submit',
    preflight: allowed,
    post: (request) =>
      jsonOrForm(request)?.access_key
        ? answerJson(200, { success: true, message: 'Email sent successfully!' }, ANY)
        : answerJson(400, { success: false, message: 'Access key is required' }, ANY),
    read: jsonOrForm,
    expected: { ...DELIVERED, attributes: { 'data-preset': 'formspree', 'data-hidden-access_key': 'public-key' } },
  },

  /** A path of the site itself, for a form that stands in its HTML. */
  netlify: {
    path: '/contact',
    preflight: () => html(404, 'Page not found'),
    post: (request) =>
      form()(request)?.['form-name'] === 'contact' ? html(200, 'Thank you!') : html(404, 'Page not found'),
    read: form(),
    sameOrigin: true,
    expected: { ...DELIVERED, attributes: { 'data-preset': 'netlify', 'data-form-id': 'contact' } },
  },
} satisfies Record<string, Profile>;
