import type { Expected, Profile } from './profile.ts';
import { jsonOrForm } from './readers.ts';
import { ANY, allowed, answerJson, empty } from './replies.ts';
import { BLIND_FORM, DELIVERED } from './servers.ts';

const { fallback: _, ...BLIND } = BLIND_FORM;
const BLIND_PRESET: Expected = { ...BLIND, attributes: { 'data-preset': 'node-red' } };

const LIMIT = 5 * 1_048_576;

/** Node-RED 4.1. The real one is in `../real/`; this one needs no half a minute. */
export const nodeRed = {
  /** Editor and flows under one root: the editor's CORS covers the flows. */
  'nodered-stock': {
    preflight: (request) => allowed(request, { 'access-control-allow-methods': 'GET,PUT,POST,DELETE' }),
    post: () => answerJson(200, { ok: true }, ANY),
    read: jsonOrForm,
    limit: LIMIT,
    expected: DELIVERED,
  },

  /** The editor under a root of its own, as is advised. */
  'nodered-hardened': {
    preflight: () => empty(200, { allow: 'POST' }),
    post: () => answerJson(200, { ok: true }),
    read: jsonOrForm,
    limit: LIMIT,
    expected: BLIND_FORM,
    also: {
      preset: BLIND_PRESET,
    },
  },
} satisfies Record<string, Profile>;
