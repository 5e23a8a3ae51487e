import type { Preset } from '../../webhook/presets/preset.ts';
import { cut, messageOf } from './message.ts';

/** What an embed can hold: https://docs.discord.com/developers/resources/message#embed-object-embed-limits. */
const LIMITS = { title: 256, fields: 25, name: 256, value: 1024, all: 6000 };

/** Nothing that a visitor types is a format, or a link with another text. */
const escaped = (text: string): string => text.replace(/[\\*_~`|>[\]]/g, '\\$&');

/** Webhooks of a channel. The address shows in the page, and whoever has it may also delete the webhook. */
export const discord: Preset = {
  name: 'discord',
  at: /^([a-z]+\.)?discord(app)?\.com\/api\//,
  format: 'json',
  no: '^\\{"message"',
  write(lead, address) {
    const message = messageOf(lead);
    const title = cut(message.title, LIMITS.title);
    let left = LIMITS.all - title.length;
    const fields: { name: string; value: string }[] = [];
    for (const [label, text] of message.lines.slice(0, LIMITS.fields)) {
      const name = cut(escaped(label), LIMITS.name);
      const value = cut(escaped(text), Math.min(LIMITS.value, left - name.length));
      left -= name.length + value.length;
      if (left < 0) break;
      fields.push({ name, value });
    }
    const url = new URL(address);
    // without it a message that is not kept is answered with a yes
    url.searchParams.set('wait', 'true');
    return { url: url.href, body: JSON.stringify({ embeds: [{ title, fields }], allowed_mentions: { parse: [] } }) };
  },
};
