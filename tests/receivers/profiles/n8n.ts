import type { HookRequest } from '../../helpers/fault-lab/index.ts';
import type { Expected, Profile } from './profile.ts';
import { jsonOrForm } from './readers.ts';
import { answerJson, empty, html } from './replies.ts';
import { BLIND_FORM, DELIVERED, IN_VAIN } from './servers.ts';

const ID = '5f1c7d7e-1d0c-4f57-9b2e-0c8a8e1c2b11';
const MEGABYTE = 1_048_576;
const FOREIGN = 'https://a.example';

/** It sets CORS only where the request has an origin. */
const corsFor = ({ headers }: HookRequest, origin = headers.origin) =>
  headers.origin && origin
    ? {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'OPTIONS, POST',
        'access-control-max-age': '300',
        ...(headers['access-control-request-headers'] && {
          'access-control-allow-headers': headers['access-control-request-headers'],
        }),
      }
    : {};

const started = { message: 'Workflow was started' };

/** JSON that no preflight lets through, and that was asked for by the address: it stays JSON. */
const BLOCKED: Expected = {
  attributes: {},
  visitor: 'saved',
  row: 'parked',
  code: 'PREFLIGHT_LIKELY',
  arrives: false,
  posts: 0,
  later: { row: 'refused', posts: 0 },
};

/** n8n 1.123: an object for JSON and forms, a string for text. */
export const n8n = {
  n8n: {
    path: `/webhook/${ID}`,
    preflight: (request) => empty(204, corsFor(request)),
    post: (request) => answerJson(200, started, corsFor(request)),
    read: jsonOrForm,
    limit: 16 * MEGABYTE,
    expected: DELIVERED,
  },

  /** Not active, or unknown: an error page, and no CORS. */
  'n8n-inactive': {
    path: `/webhook/${ID}`,
    preflight: () => html(500, 'Error'),
    post: () => html(500, 'Error'),
    read: jsonOrForm,
    expected: BLOCKED,
    also: { 'no preset': { ...IN_VAIN, attributes: { 'data-preset': 'none' } } },
  },

  /** The address of the editor's test button, when nobody listens. */
  'n8n-test-url': {
    path: `/webhook-test/${ID}`,
    preflight: () => notListening,
    post: () => notListening,
    read: jsonOrForm,
    expected: IN_VAIN,
  },

  /** "Allowed Origins" hides the answer from other sites; the workflow runs all the same. */
  'n8n-foreign-origin': {
    path: `/webhook/${ID}`,
    preflight: (request) => empty(204, corsFor(request, FOREIGN)),
    post: (request) => answerJson(200, started, corsFor(request, FOREIGN)),
    read: jsonOrForm,
    expected: BLOCKED,
    also: { 'no preset': { ...BLIND_FORM, attributes: { 'data-preset': 'none' } } },
  },
} satisfies Record<string, Profile>;

const notListening = answerJson(404, {
  code: 404,
  message: 'The requested webhook is not registered.',
  hint: "Click the 'Execute workflow' button on the canvas, then try again.",
});
