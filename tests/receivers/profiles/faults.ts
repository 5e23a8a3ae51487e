import { hang, late, reset } from '../../helpers/fault-lab/index.ts';
import type { Expected, Profile } from './profile.ts';
import { jsonOrForm } from './readers.ts';
import { ANY, allowed, answerJson, text } from './replies.ts';
import { DELIVERED } from './servers.ts';

const BUSY: Expected = {
  attributes: {},
  visitor: 'saved',
  row: 'queued',
  code: 'HTTP_429',
  arrives: false,
  later: { row: 'refused', posts: 200 },
};

/** A server that talks to browsers well, and has a bad day. */
export const faults = {
  /** The header that says when to come back is hidden from pages. */
  '429': {
    preflight: allowed,
    post: () => text(429, 'Too many requests', { ...ANY, 'retry-after': '60' }),
    read: jsonOrForm,
    expected: BUSY,
  },

  '429-exposed': {
    preflight: allowed,
    post: () =>
      text(429, 'Too many requests', { ...ANY, 'retry-after': '60', 'access-control-expose-headers': 'Retry-After' }),
    read: jsonOrForm,
    expected: BUSY,
  },

  /** Crashes at each request that is more than a preflight. */
  reset: {
    preflight: allowed,
    post: () => reset(),
    get: () => reset(),
    read: jsonOrForm,
    expected: { ...BUSY, code: 'HOST_UNREACHABLE', later: { row: 'refused', posts: 200 } },
  },

  /** A flow without a response node. */
  hang: {
    preflight: allowed,
    post: () => hang(),
    read: jsonOrForm,
    expected: { ...BUSY, code: 'TIMEOUT', later: { row: 'refused', posts: 16 } },
  },

  /** Takes less than any lead has. */
  '413': {
    preflight: allowed,
    post: () => answerJson(200, { ok: true }, ANY),
    read: jsonOrForm,
    limit: 100,
    expected: { attributes: {}, visitor: 'failed', row: 'refused', code: 'HTTP_413', arrives: false, posts: 1 },
  },

  /** Says yes when the visitor has been told already that the lead is saved. */
  slow: {
    preflight: allowed,
    post: () => late(answerJson(200, { ok: true }, ANY), 3500),
    read: jsonOrForm,
    expected: DELIVERED,
  },
} satisfies Record<string, Profile>;
