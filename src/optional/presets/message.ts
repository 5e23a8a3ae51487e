import type { Lead } from '../../lead/schema.ts';
import { fieldsOf } from './names.ts';

/** A lead for people to read in a chat. */
export interface Message {
  title: string;
  /** What there is to know, in order: a word for it, and the value. */
  lines: [label: string, value: string][];
}

export function messageOf(lead: Lead): Message {
  const { form, consent = [], attribution, qualification, page, test, id } = lead;
  const { channel, source, medium, campaign } = attribution?.last_touch ?? {};
  const { temperature, stage, score } = qualification ?? {};
  const lines: [string, string][] = [
    ...fieldsOf(lead).map(([key, value]): [string, string] => [inWords(key), spoken(value)]),
    ...consent.map(({ purpose, granted }): [string, string] => [`Consent (${purpose})`, spoken(granted)]),
    ['Source', [channel, source, medium, campaign].filter(Boolean).join(' / ')],
    ['Rating', [temperature, stage, score].filter((part) => part !== undefined).join(' / ')],
    ['Page', page.url],
    ['Lead', id],
  ];
  return {
    title: `${test ? 'Test lead' : 'New lead'}: ${form.offer ?? form.id}`,
    lines: lines.filter(([, value]) => value),
  };
}

/** `postal_code`: Postal code. */
const inWords = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1).replaceAll('_', ' ');

const spoken = (value: Lead['fields'][string]): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(Array.isArray(value) ? value.join(', ') : value);

/** At most so many characters, none of them half. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
