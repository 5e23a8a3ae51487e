import type { Preset } from '../../webhook/presets/preset.ts';
import { cut, messageOf } from './message.ts';

/** Longest text that Slack takes is 40,000 characters: https://docs.slack.dev/reference/methods/chat.postMessage. */
const MOST = 39_000;

/** So nothing that a visitor types can call a whole channel, or hide where a link leads. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Incoming webhooks: JSON, but no preflight allows to say so. */
export const slack: Preset = {
  name: 'slack',
  at: /^hooks\.slack\.com\//,
  format: 'text',
  yes: '^ok$|"ok": ?true',
  write(lead) {
    const { title, lines } = messageOf(lead);
    const text = [`*${escaped(title)}*`, ...lines.map(([label, value]) => `*${escaped(label)}:* ${escaped(value)}`)];
    return { body: JSON.stringify({ text: cut(text.join('\n'), MOST) }) };
  },
};
