import { h } from './dom.js';
import { cameFrom, consentInWords, nameOf, otherAnswers, pathOf, text, unflatten } from './lead-in-words.js';

/** @typedef {import('./store.mjs').Entry} Entry */

/**
 * One lead in the inbox. Everything in it is text from a stranger, so it only ever becomes text nodes and attributes.
 * @param {Entry} entry
 * @returns {HTMLLIElement}
 */
export function leadCard(entry) {
  const lead = unflatten(entry.lead);
  const { fields, form, page, qualification = {}, follow_up, spam } = lead;
  const { temperature, score } = qualification;
  const when = lead.submitted_at ?? entry.received_at;
  return h(
    'li',
    { class: 'lead', 'data-id': entry.id },
    h(
      'div',
      { class: 'lead-who' },
      h('h2', {}, nameOf(fields)),
      text(fields.company) && h('p', { class: 'company' }, text(fields.company)),
      h('p', { class: 'reach' }, mailLink(text(fields.email)), phoneLink(text(fields.phone))),
    ),
    h(
      'div',
      { class: 'lead-marks' },
      temperature &&
        h(
          'span',
          { class: 'badge', 'data-temperature': text(temperature) },
          text(temperature),
          score !== undefined && ` ${score}`,
        ),
      lead.test && h('span', { class: 'badge' }, 'test'),
      spam?.suspected && h('span', { class: 'badge' }, 'looks like spam'),
      entry.repeats > 0 && h('span', { class: 'badge repeat' }, `arrived ${entry.repeats + 1} times, counted once`),
      h('time', { datetime: when }, ago(when)),
    ),
    h(
      'dl',
      { class: 'lead-facts' },
      ...fact('Offer', text(form?.offer)),
      ...fact('Form', [text(form?.id), page?.url && `on ${pathOf(page.url)}`].filter(Boolean).join(', ')),
      ...cameFrom(lead.attribution).flatMap(([label, words]) => fact(label, words)),
      ...otherAnswers(fields).flatMap(([label, answer]) => fact(label, answer)),
      ...fact('Consent', consentInWords(lead.consent)),
      ...fact(
        'Next',
        follow_up &&
          [follow_up.channel, follow_up.due_at && `by ${fullTime(follow_up.due_at)}`].filter(Boolean).join(' '),
      ),
    ),
    h('details', {}, h('summary', {}, 'As received'), h('pre', { tabindex: '0' }, JSON.stringify(entry.lead, null, 2))),
  );
}

/**
 * "3 minutes ago", with the full time in the title: kept fresh by the inbox.
 * @param {ParentNode} root
 */
export function refreshTimes(root) {
  for (const time of root.querySelectorAll('time')) {
    time.textContent = ago(time.dateTime);
    time.title = fullTime(time.dateTime);
  }
}

/** @param {string} iso */
function ago(iso) {
  const seconds = (Date.parse(iso) - Date.now()) / 1000;
  if (Number.isNaN(seconds)) return 'at an unknown time';
  if (seconds > -45) return 'just now';
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (seconds > -3600) return words.format(Math.round(seconds / 60), 'minute');
  if (seconds > -86400) return words.format(Math.round(seconds / 3600), 'hour');
  return words.format(Math.round(seconds / 86400), 'day');
}

/** @param {string} iso */
const fullTime = (iso) => new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/**
 * @param {string} label
 * @param {string | undefined} value
 */
const fact = (label, value) => (value ? [h('div', {}, h('dt', {}, label), h('dd', {}, value))] : []);

/** @param {string} email */
function mailLink(email) {
  if (!email) return;
  return /^\S+@\S+$/.test(email)
    ? h('a', { href: `mailto:${encodeURIComponent(email)}` }, email)
    : h('span', {}, email);
}

/** @param {string} phone */
function phoneLink(phone) {
  if (!phone) return;
  const digits = phone.replace(/[^\d+]/g, '');
  return digits ? h('a', { href: `tel:${digits}` }, phone) : h('span', {}, phone);
}
