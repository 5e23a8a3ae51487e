import type { Expected, Profile } from './profile.ts';
import { either, form, json, jsonOrForm, jsonText } from './readers.ts';
import { ANY, allowedSimple, answerJson, empty, html, text } from './replies.ts';
import { BLIND_FORM, DELIVERED } from './servers.ts';

const MEGABYTE = 1_048_576;

/** Handed over by one attempt, since more would make more leads. */
const ONCE: Omit<Expected, 'attributes'> = {
  visitor: 'received',
  row: 'unconfirmed',
  code: 'CORS_UNREADABLE',
  arrives: true,
  posts: 1,
  later: { row: 'unconfirmed', posts: 1, times: 1 },
};

/** Automations. How they read what they read is known; their headers are as reported, where nobody could measure them. */
export const noCode = {
  zapier: {
    path: '/hooks/catch/123456/abcdef/',
    preflight: allowedSimple,
    post: () => answerJson(200, { status: 'success', attempt: '018f', id: '018f', request_id: '018f' }, ANY),
    read: either(form(), jsonText),
    limit: 10 * MEGABYTE,
    expected: { ...DELIVERED, attributes: { 'data-preset': 'zapier' } },
    also: { 'no preset': { ...DELIVERED, fallback: true } },
  },

  make: {
    path: '/abcdefghijklmnopqrstuvwxyz012345',
    preflight: () => text(200, 'Accepted'),
    post: () => text(200, 'Accepted'),
    read: jsonOrForm,
    limit: 5 * MEGABYTE,
    expected: { ...ONCE, attributes: { 'data-preset': 'make' } },
    also: { 'no preset': BLIND_FORM },
  },

  /** Its scenario ends with a response that has the header. */
  'make-with-cors': {
    path: '/abcdefghijklmnopqrstuvwxyz012345',
    preflight: () => text(200, 'Accepted', ANY),
    post: () => text(200, 'Accepted', ANY),
    read: jsonOrForm,
    limit: 5 * MEGABYTE,
    expected: { ...DELIVERED, attributes: { 'data-preset': 'make' } },
  },

  pipedream: {
    path: '/',
    preflight: allowedSimple,
    post: () => html(200, 'Success!', ANY),
    read: jsonOrForm,
    limit: 512_000,
    expected: { ...DELIVERED, attributes: { 'data-preset': 'pipedream' } },
    also: { 'no preset': { ...DELIVERED, fallback: true } },
  },

  /** The flow runs; without a response action nobody may know. Its schema wants JSON. */
  'power-automate': {
    path: '/workflows/0123/triggers/manual/paths/invoke?api-version=2016-10-01&sig=xyz',
    preflight: () => empty(400),
    post: (request) => (json(request) ? empty(202) : answerJson(400, { error: { code: 'InvalidRequestContent' } })),
    read: json,
    expected: {
      attributes: { 'data-preset': 'power-automate' },
      visitor: 'saved',
      row: 'parked',
      code: 'PREFLIGHT_LIKELY',
      arrives: false,
      posts: 0,
      later: { row: 'refused', posts: 0 },
    },
  },

  airtable: {
    path: '/workflows/v1/genericWebhook/app1/wfl1/wtr1',
    preflight: () => empty(404),
    post: () => answerJson(200, { success: true }),
    read: jsonOrForm,
    expected: { ...ONCE, attributes: { 'data-preset': 'airtable' } },
  },
} satisfies Record<string, Profile>;
