import type { HookRequest } from '../../helpers/fault-lab/index.ts';
import type { Profile } from './profile.ts';
import { either, form, json, jsonText, objectIn } from './readers.ts';
import { ANY, allowed, allowedSimple, answerJson, empty, html } from './replies.ts';
import { DELIVERED } from './servers.ts';

/** JSON as text, or in a form under `payload`. */
const slackMessage = either(jsonText, (request: HookRequest) => objectIn(String(form()(request)?.payload)));

const discordMessage = (request: HookRequest) => {
  const message = json(request);
  const { content, embeds } = message ?? {};
  const isShort = String(content ?? '').length <= 2000;
  return (content || Array.isArray(embeds)) && isShort ? message : undefined;
};

/** What Discord says when it is done: with `wait` the message, else nothing. */
const discordAnswer = (request: HookRequest) => {
  if (!discordMessage(request)) return answerJson(400, { message: 'Cannot send an empty message', code: 50006 }, ANY);
  return /[?&]wait=true/.test(request.path) ? answerJson(200, { id: '1', type: 0 }, ANY) : empty(204, ANY);
};

/** Tools that show a message to people. */
export const chat = {
  slack: {
    path: '/services/T0/B0/xyz',
    preflight: allowedSimple,
    post: (request) => {
      const message = slackMessage(request);
      if (!message) return html(400, 'invalid_payload', ANY);
      if (!message.text && !message.blocks) return html(400, 'no_text', ANY);
      return { status: 200, headers: { ...ANY, 'content-type': 'text/html' }, body: 'ok' };
    },
    read: slackMessage,
    holds: 'message',
    expected: { ...DELIVERED, attributes: { 'data-preset': 'slack' } },
  },

  discord: {
    path: '/api/webhooks/1/token',
    preflight: allowed,
    post: discordAnswer,
    read: discordMessage,
    holds: 'message',
    expected: { ...DELIVERED, attributes: { 'data-preset': 'discord' } },
  },

  /** A busy channel. How long to wait stands in the text. */
  'discord-429': {
    path: '/api/webhooks/1/token',
    preflight: allowed,
    post: (request, nth) =>
      nth > 1
        ? discordAnswer(request)
        : answerJson(429, { message: 'You are being rate limited.', retry_after: 3, global: false }, ANY),
    read: discordMessage,
    holds: 'message',
    expected: { ...DELIVERED, attributes: { 'data-preset': 'discord' }, posts: 2 },
  },
} satisfies Record<string, Profile>;
