// Where a lead came from, as one says it on the phone.

/** @typedef {Record<string, any>} Touch */

/** Names that are not just written large. @type {Record<string, string>} */
const NAMES = {
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  duckduckgo: 'DuckDuckGo',
  chatgpt: 'ChatGPT',
  whatsapp: 'WhatsApp',
  hubspot: 'HubSpot',
  mailchimp: 'Mailchimp',
};
const LARGE =
  /^(google|bing|facebook|instagram|twitter|reddit|pinterest|snapchat|quora|perplexity|claude|gemini|yahoo)$/;

/** @param {unknown} source */
export function sourceName(source) {
  const name = String(source ?? '');
  if (Object.hasOwn(NAMES, name)) return /** @type {string} */ (NAMES[name]);
  return LARGE.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/**
 * "a LinkedIn ad", "Google", "a link on example.com": what comes after "from". Empty when nothing is known.
 * @param {Touch | undefined} touch
 */
export function sourceInWords(touch) {
  const { source, medium, channel = '' } = touch ?? {};
  if (source === '(direct)' || channel === 'Direct') return 'the address itself';
  const name = sourceName(source);
  if (/^(Paid|Display|Cross)/.test(channel)) return name ? `${article(name)} ${name} ad` : 'an ad';
  if (channel === 'Email') return name ? `an e-mail (${name})` : 'an e-mail';
  if (channel === 'Referral' || medium === 'referral') return name ? `a link on ${name}` : 'a link elsewhere';
  return name || channel.toLowerCase();
}

/** @param {string} name */
const article = (name) => (/^[aeio]/i.test(name) ? 'an' : 'a');

/**
 * "Came from a LinkedIn ad (Paid Social), campaign q4-demo; first found us on Google 3 days earlier". A lead without sources
 * gives an empty text.
 * @param {Record<string, any> | undefined} attribution
 * @param {unknown} at  when the lead was sent, ISO
 */
export function originInWords(attribution, at) {
  const { first_touch: first, last_touch: last } = attribution ?? {};
  const now = last ?? first;
  const way = sourceInWords(now);
  if (!way) return '';
  const campaign = now.campaign && `, campaign ${now.campaign}`;
  const channel = now.channel && way !== 'the address itself' ? ` (${now.channel})` : '';
  const came =
    way === 'the address itself' ? 'Came straight to the site' : `Came from ${way}${channel}${campaign || ''}`;
  const before = sourceInWords(first);
  if (!before || !last || (first.at === last.at && before === way)) return came;
  const since = timeBetween(first.at, at);
  return `${came}; first ${foundInWords(first)}${since ? ` ${since} earlier` : ''}`;
}

/** @param {Touch} touch */
function foundInWords(touch) {
  const way = sourceInWords(touch);
  if (way === 'the address itself') return 'came straight to the site';
  if (/^a link on /.test(way)) return `followed ${way}`;
  if (/ ad$|^an e-mail/.test(way)) return `came from ${way}`;
  return `found us on ${way}`;
}

/**
 * "3 days", "2 hours", "5 minutes"; empty below a minute, or when one of the two is no time.
 * @param {unknown} from  ISO
 * @param {unknown} to    ISO
 */
export function timeBetween(from, to) {
  const minutes = Math.round((Date.parse(String(to)) - Date.parse(String(from))) / 60_000);
  if (!(minutes >= 1)) return '';
  if (minutes < 60) return count(minutes, 'minute');
  return minutes < 60 * 24 ? count(Math.round(minutes / 60), 'hour') : count(Math.round(minutes / 60 / 24), 'day');
}

/**
 * @param {number} number
 * @param {string} unit
 */
const count = (number, unit) => `${number} ${unit}${number === 1 ? '' : 's'}`;
