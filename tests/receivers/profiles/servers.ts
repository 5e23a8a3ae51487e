import type { HookRequest } from '../../helpers/fault-lab/index.ts';
import type { Expected, Profile } from './profile.ts';
import { either, form, json, jsonOrForm, orEmpty, php } from './readers.ts';
import { ANY, allowed, answerJson, empty, html, text } from './replies.ts';

/** JSON in vain, twice; then a form, whose answer cannot be read either. */
export const BLIND_FORM: Expected = {
  attributes: {},
  visitor: 'saved',
  row: 'queued',
  code: 'CORS_UNREADABLE',
  fallback: true,
  arrives: true,
  posts: 1,
  later: { row: 'unconfirmed', posts: 3, times: 3 },
};

/** The same at one that does not take it. */
export const IN_VAIN: Expected = { ...BLIND_FORM, arrives: false, later: { row: 'unconfirmed', posts: 3 } };

export const DELIVERED: Expected = { attributes: {}, visitor: 'received', row: 'delivered', arrives: true, posts: 1 };

/** What somebody wrote for themselves, with what servers and frameworks do by themselves. */
export const servers = {
  /** Express, Hono, Fastify and others with their CORS package. */
  open: {
    preflight: allowed,
    post: () => answerJson(200, { ok: true }, ANY),
    read: jsonOrForm,
    expected: DELIVERED,
  },

  'none-200': {
    preflight: () => text(200, 'ok'),
    post: () => text(200, 'ok'),
    read: jsonOrForm,
    expected: BLIND_FORM,
  },

  'none-500': {
    preflight: () => text(500, 'Internal Server Error'),
    post: () => text(500, 'Internal Server Error'),
    read: jsonOrForm,
    expected: IN_VAIN,
  },

  opt405: {
    preflight: () => empty(405, { allow: 'POST' }),
    post: () => text(200, 'ok', ANY),
    read: jsonOrForm,
    expected: { ...DELIVERED, fallback: true },
  },

  /** Debian's `webhook` without `http-methods`: a preflight is a call like any other. */
  'exec-on-options': {
    preflight: () => text(200, ''),
    post: () => text(200, ''),
    read: orEmpty(either(json, form('first'))),
    runsOnOptions: true,
    expected: { ...BLIND_FORM, blanks: 2 },
  },

  /** A script that reads `$_POST`, and nothing else. */
  'php-plain': {
    preflight: () => html(200, 'Thanks'),
    post: () => html(200, 'Thanks'),
    read: php,
    expected: BLIND_FORM,
  },

  /** Stores a record for whatever comes: it is empty for text. */
  'json-server': {
    preflight: (request) => allowed(request, originOf(request)),
    post: (request) => answerJson(201, { ...jsonOrForm(request), id: 1 }, originOf(request)),
    read: orEmpty(jsonOrForm),
    expected: DELIVERED,
  },

  /** A gateway that answers preflights by itself, and writes its own errors without CORS. */
  'api-gateway': {
    preflight: allowed,
    post: () => answerJson(502, { message: 'Internal server error' }),
    read: json,
    // a preflight that says yes: both trials with JSON are sent
    expected: { ...IN_VAIN, posts: 3, later: { row: 'unconfirmed', posts: 5 } },
  },

  /** `verify_jwt` is on: it answers before our code does. */
  'supabase-401': {
    preflight: () => answerJson(401, { code: 401, message: 'Missing authorization header' }),
    post: () => answerJson(401, { code: 401, message: 'Missing authorization header' }),
    read: json,
    expected: IN_VAIN,
  },

  /** Ingests JSON from servers; there is no CORS for browsers. */
  'convoy-like': {
    preflight: () => empty(405),
    post: (request) =>
      json(request) ? answerJson(200, { status: true }) : answerJson(415, { message: 'Unsupported Media Type' }),
    read: json,
    expected: IN_VAIN,
  },
} satisfies Record<string, Profile>;

const originOf = ({ headers }: HookRequest) => ({
  'access-control-allow-origin': headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  vary: 'Origin, Access-Control-Request-Headers',
});
