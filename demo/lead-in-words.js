// A lead, as someone in sales wants to read it. No DOM in here.
import { bestReasons, inWords } from './rule-words.js';
import { originInWords, timeBetween } from './source-words.js';

/** @typedef {Record<string, any>} Lead  the payload, as received */

/**
 * A lead sent as a form is flat; this brings it back into the shape of the JSON one, as far as the inbox needs it.
 * @param {Lead} body
 * @returns {Lead}
 */
export function unflatten(body) {
  if (body.fields && typeof body.fields === 'object') return body;
  /** @type {Lead} */
  const fields = {};
  /** @type {Lead} */
  const first = {};
  /** @type {Lead} */
  const last = {};
  /** @type {Lead[]} */
  const consent = [];
  for (const [key, value] of Object.entries(body)) {
    const [, group, rest = ''] = /^(first_touch_|last_touch_|consent_)(.+)/.exec(key) ?? [];
    if (group === 'first_touch_') first[rest] = value;
    else if (group === 'last_touch_') last[rest] = value;
    else if (group === 'consent_') consent.push({ purpose: rest, granted: /^(true|yes|1|granted)$/i.test(value) });
    else if (!OURS.test(key)) fields[key] = value;
  }
  last.source ??= body.utm_source;
  last.medium ??= body.utm_medium;
  last.campaign ??= body.utm_campaign;
  last.channel ??= body.channel;
  last.landing_page ??= body.landing_page;
  return {
    id: body.lead_id,
    submitted_at: body.submitted_at,
    form: { id: body.form_id, offer: body.offer ?? body.form_offer, intent: body.intent },
    fields,
    consent,
    attribution: { first_touch: first, last_touch: last },
    qualification: { score: body.lead_score, temperature: body.lead_temperature, stage: body.lead_stage },
    page: { url: body.page_url },
    test: body.test === 'true',
  };
}

const OURS =
  /^(leadtag_.+|utm_.+|bant_.+|lead_.+|form_.+|[a-z_]*clid|[wg]braid|li_fat_id|_kx|channel|landing_page|referrer|submitted_at|page_.+|offer|intent|type|version|test)$/;

/** @param {Lead} fields */
export function nameOf(fields) {
  return (
    text(fields.name) ||
    [fields.first_name, fields.last_name].map(text).filter(Boolean).join(' ') ||
    text(fields.email) ||
    'No name given'
  );
}

/** Fields that have a place of their own in the inbox. */
const SHOWN = new Set(['name', 'first_name', 'last_name', 'email', 'email_raw', 'phone', 'phone_raw', 'company']);

/**
 * What else was asked, as pairs of label and answer.
 * @param {Lead} fields
 * @returns {[string, string][]}
 */
export function otherAnswers(fields) {
  return Object.entries(fields)
    .filter(([key]) => !SHOWN.has(key))
    .map(([key, value]) => {
      const question = /^(?:bant|champ|meddic)_(.+)/.exec(key)?.[1];
      return question ? [sentence(question), inWords(text(value))] : [sentence(key), text(value)];
    });
}

/**
 * The whole lead in one sentence: where it came from, what it wants and what speaks for it.
 * @param {Lead} lead  unflattened
 */
export function storyOf({ attribution, qualification, submitted_at, form }) {
  const asked = form?.intent && ASKED[form.intent];
  const reasons = bestReasons(qualification, 4);
  const origin = originInWords(attribution, submitted_at) || 'Source not known';
  return [origin, ...(reasons.length ? reasons : [asked])].filter(Boolean).join('; ');
}

/** What an intent says when there is no score. @type {Record<string, string>} */
const ASKED = {
  demo: 'asked for a demo',
  quote: 'asked for a quote',
  contact: 'asked to be contacted',
};

/** @type {Record<string, string>} */
const STAGES = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  mql: 'Marketing-qualified (MQL)',
  pql: 'Product-qualified (PQL)',
  sql: 'Sales-qualified (SQL)',
  unqualified: 'Not a fit',
};

/** @type {Record<string, string>} */
const BASES = {
  score: 'by score',
  intent: 'by what they asked for',
  self_reported: 'by their own answers',
  product: 'by use of the product',
};

/** @param {Lead | undefined} qualification */
export function stageInWords(qualification) {
  const { stage, stage_basis: basis } = qualification ?? {};
  if (!stage) return '';
  return [STAGES[stage] ?? sentence(String(stage)), BASES[basis]].filter(Boolean).join(', ');
}

/** @type {Record<string, string>} */
const WAYS = { phone: 'Call', email: 'Write an e-mail', whatsapp: 'Write on WhatsApp', sms: 'Send a text message' };

/**
 * "Call within 5 minutes".
 * @param {Lead | undefined} followUp
 * @param {unknown} at  when the lead was sent, ISO
 */
export function followUpInWords(followUp, at) {
  if (!followUp?.channel && !followUp?.due_at) return '';
  const { channel, due_at } = followUp;
  const way = channel ? (WAYS[channel] ?? `Answer by ${channel}`) : 'Answer';
  const within = timeBetween(at, due_at);
  return within ? `${way} within ${within}` : way;
}

/**
 * What was asked of the visitor and answered, one purpose each.
 * @param {Lead[] | undefined} consent
 * @returns {{ purpose: string, granted: boolean, answer: string, words: string }[]}
 */
export function consentInWords(consent) {
  if (!Array.isArray(consent)) return [];
  return consent.map(({ purpose, granted, text: shown, mechanism }) => ({
    purpose: sentence(String(purpose ?? 'consent')),
    granted: granted === true,
    answer: mechanism === 'notice' ? 'told' : granted ? 'yes' : 'no',
    words: text(shown),
  }));
}

/**
 * @param {string} url
 * @returns {string} the path, without the query
 */
export function pathOf(url) {
  return URL.canParse(url, 'http://site') ? new URL(url, 'http://site').pathname : url;
}

/** @param {unknown} value */
export function text(value) {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value === undefined || value === null ? '' : String(value);
}

/** @param {string} key */
export function sentence(key) {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
