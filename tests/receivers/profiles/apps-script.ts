import { type Answer, committed } from '../../helpers/fault-lab/index.ts';
import type { Place, Profile } from './profile.ts';
import { either, form, jsonText } from './readers.ts';
import { ANY, answerJson, empty, html } from './replies.ts';
import { DELIVERED } from './servers.ts';

const PATH = '/macros/s/AKfycbx0/exec';

/** The script has run by then; its answer lies elsewhere. */
const toTheAnswer = ({ elsewhere }: Place) =>
  empty(302, { ...ANY, location: `${elsewhere}/macros/echo?user_content_key=1` });

const common = {
  path: PATH,
  preflight: () => html(405, 'Method Not Allowed'),
  /** `e.parameter` has the first of repeated keys; text is there as `e.postData.contents`. */
  read: either(form('first'), jsonText),
};

/** Web apps of Google Sheets and others. They can set no status: what went wrong stands in the text. */
export const appsScript = {
  'apps-script': {
    ...common,
    post: (_request, _nth, place): Answer => committed(toTheAnswer(place)),
    elsewhere: () => answerJson(200, { result: 'success', row: 2 }, ANY),
    expected: { ...DELIVERED, attributes: { 'data-preset': 'apps-script' } },
    also: {
      'no preset': {
        attributes: {},
        visitor: 'received',
        row: 'unconfirmed',
        code: 'REDIRECTED',
        fallback: true,
        arrives: true,
        posts: 1,
        later: { row: 'unconfirmed', posts: 1, times: 1 },
      },
    },
  },

  'apps-script-error': {
    ...common,
    post: (_request, _nth, place): Answer => toTheAnswer(place),
    elsewhere: () => answerJson(200, { result: 'error', error: 'Exception: no sheet' }, ANY),
    expected: {
      attributes: { 'data-preset': 'apps-script' },
      visitor: 'saved',
      row: 'parked',
      code: 'ANSWER_SAYS_NO',
      arrives: false,
      posts: 1,
      later: { row: 'refused', posts: 40 },
    },
  },
} satisfies Record<string, Profile>;
