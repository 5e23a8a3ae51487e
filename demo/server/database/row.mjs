import { channelOfVisit } from '../channel.mjs';
import { searchable } from './words.mjs';

/** @typedef {import('leadtag/receiver').Lead} Lead */

const DAY = 86_400_000;
/** A column takes no more of a text; all of it is in the payload. An index has no place for long ones. */
const LONGEST = 200;
/** What of a lead can be searched: more than anybody types into a form. */
const MOST_SEARCHED = 50_000;
/** A lead waits on a device for a month at most. What claims to be older, or from tomorrow, has a wrong clock. */
const MOST_LATE = 45 * DAY;

/**
 * What the tables keep of a lead. Whatever a visitor has sent, it fits: a lead that a column refuses would never arrive.
 * @param {Lead} lead
 * @param {{ received: Date, format: 'json' | 'form', sample?: boolean }} arrival
 * @returns {import('./types.ts').LeadColumns}
 */
export function columnsOf(lead, { received, format, sample = false }) {
  const { form, fields, attribution, qualification, follow_up } = lead;
  const touch = attribution?.last_touch;
  const received_at = received.toISOString();
  const submitted = Date.parse(lead.submitted_at);
  const age = received.getTime() - submitted;
  const submitted_at = age > -DAY && age < MOST_LATE ? new Date(submitted).toISOString() : received_at;
  return {
    id: lead.id,
    received_at,
    submitted_at,
    day: submitted_at.slice(0, 10),
    format,
    sample,
    name: nameOf(fields),
    email: short(fields.email) ?? short(fields.work_email),
    phone: short(fields.phone),
    company: short(fields.company),
    form: short(form.id) ?? 'form',
    offer: short(form.offer),
    intent: short(form.intent),
    variant: short(form.variant),
    channel: short(channelOfVisit(touch, attribution?.click_ids)),
    source: short(touch?.source),
    campaign: short(touch?.campaign),
    score: whole(qualification?.score),
    temperature: qualification?.temperature ?? null,
    stage: qualification?.stage ?? null,
    due_at: dateOf(follow_up?.due_at),
    seconds: whole(attribution?.seconds_to_lead ?? sinceFirstTouch(lead)),
    spam: lead.spam?.suspected ?? false,
    test: lead.test ?? false,
    keys: Object.keys(fields).map(storable),
    search: wordsOf(fields),
    payload: clean(lead),
  };
}

/** @param {Lead['fields']} fields */
const nameOf = (fields) =>
  short(fields.name) ??
  short(fields.full_name) ??
  short([fields.first_name, fields.last_name].filter(Boolean).join(' '));

/** @param {unknown} value */
function short(value) {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return (
    storable(String(value))
      .trim()
      .slice(0, LONGEST)
      .replace(/\p{Surrogate}$/u, '') || null
  );
}

/** @param {number | undefined} value */
const whole = (value) => (value === undefined ? null : Math.max(-(2 ** 31), Math.min(value, 2 ** 31 - 1)));

/** Postgres knows no year 0, and nobody follows up in the year 9999. @param {string | undefined} text */
function dateOf(text) {
  const at = Date.parse(text ?? '');
  return at > 0 && at < 4e12 ? new Date(at).toISOString() : null;
}

/** @param {Lead} lead */
function sinceFirstTouch({ attribution, submitted_at }) {
  const seconds = Math.round((Date.parse(submitted_at) - Date.parse(attribution?.first_touch.at ?? '')) / 1000);
  return seconds >= 0 ? seconds : undefined;
}

/** @param {Lead['fields']} fields */
function wordsOf(fields) {
  const values = Object.values(fields)
    .flat()
    .filter((value) => typeof value !== 'boolean');
  const words = [...new Set(values.map(String)), nameOf(fields) ?? ''].join('\n');
  return storable(searchable(storable(words)).slice(0, MOST_SEARCHED));
}

/** Postgres takes neither the character NUL nor half of an emoji. @param {string} text */
const storable = (text) => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function clean(value) {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [storable(key), clean(part)]));
}
