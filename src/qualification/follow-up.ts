import type { Intent } from '../config/names.ts';
import { raisesHand } from './hand-raiser.ts';
import type { Fields, Qualification } from './model.ts';

const MINUTES = { hot: 5, warm: 24 * 60, cold: 7 * 24 * 60 };

/** What a visitor may have chosen, the first match first: "text message" is no call, "WhatsApp call" is WhatsApp. */
const CHANNELS: readonly (readonly [channel: string, field: 'phone' | 'email', words: RegExp])[] = [
  ['whatsapp', 'phone', /whats/i],
  ['sms', 'phone', /sms|text/i],
  ['email', 'email', /mail|correo|courriel/i],
  ['phone', 'phone', /phone|fon|call|\btel\b|anruf|appel|llama/i],
];

/**
 * How and until when somebody should answer a lead: on the channel it asked for, if it left what that takes; else whoever
 * asked for a talk by phone, all others by e-mail, or by the one of the two there is. Due 5 minutes, a day or a week after
 * `now` (milliseconds since 1970) as the lead is hot, warm or cold. Nothing for an unqualified lead.
 */
export function followUp(
  lead: { fields: Fields; intent?: Intent | undefined } & Partial<Pick<Qualification, 'temperature' | 'stage'>>,
  now: number,
): { channel?: string; due_at?: string } | undefined {
  const { fields, intent, temperature, stage } = lead;
  if (stage === 'unqualified') return undefined;
  const wish = ['preferred_contact', 'contact_method', 'contact_by', 'preferred_channel']
    .map((key) => fields[key])
    .join();
  const channel =
    CHANNELS.find(([, field, words]) => fields[field] && words.test(wish))?.[0] ??
    (raisesHand(intent) ? ['phone', 'email'] : ['email', 'phone']).find((field) => fields[field]);
  return {
    ...(channel && { channel }),
    ...(temperature && { due_at: new Date(now + MINUTES[temperature] * 60_000).toISOString() }),
  };
}
