// A lead, as someone in sales wants to read it. No DOM in here.

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
    form: { id: body.form_id, offer: body.offer ?? body.form_offer },
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
    .map(([key, value]) => [sentence(key), text(value)]);
}

/**
 * Where the lead came from, one sentence per touch.
 * @param {Lead | undefined} attribution
 * @returns {[string, string][]} pairs of "First" or "Last" and the sentence
 */
export function cameFrom(attribution) {
  const first = touchInWords(attribution?.first_touch);
  const last = touchInWords(attribution?.last_touch);
  if (!first && !last) return [['Source', 'Not known']];
  if (!first || !last || first === last) return [['Came by', first || last]];
  return [
    ['First', first],
    ['Last', last],
  ];
}

/** @param {Lead | undefined} touch */
function touchInWords(touch) {
  if (!touch) return '';
  const { source, medium, campaign, channel, landing_page } = touch;
  const direct = !source || source === '(direct)';
  if (direct && !landing_page && !channel) return '';
  const way = direct ? 'Straight to the site' : `${channel ?? sentence(medium ?? 'link')}, from ${source}`;
  return [way, campaign && `campaign “${campaign}”`, landing_page && `landed on ${pathOf(landing_page)}`]
    .filter(Boolean)
    .join(', ');
}

/**
 * @param {Lead[] | undefined} consent
 * @returns {string}
 */
export function consentInWords(consent) {
  if (!consent?.length) return 'Not asked';
  return consent
    .map(({ purpose, granted, text: shown }) => `${granted ? 'Yes' : 'No'} to ${purpose}${shown ? `: “${shown}”` : ''}`)
    .join('; ');
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
function sentence(key) {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
