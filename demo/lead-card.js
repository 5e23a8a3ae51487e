import { h } from './dom.js';
import { followUpInWords, nameOf, otherAnswers, pathOf, storyOf, text, unflatten } from './lead-in-words.js';
import { consentOf, ratingOf, reasonsOf, touchesOf } from './lead-parts.js';

/** @typedef {import('./store.mjs').Entry} Entry */

/**
 * One lead in the inbox. Everything in it is text from a stranger, so it only ever becomes text nodes and attributes.
 * @param {Entry} entry
 * @returns {HTMLLIElement}
 */
export function leadCard(entry) {
  const lead = unflatten(entry.lead);
  const { fields, form, page, follow_up, spam } = lead;
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
      lead.test && h('span', { class: 'badge' }, 'test'),
      spam?.suspected && h('span', { class: 'badge' }, 'looks like spam'),
      entry.repeats > 0 && h('span', { class: 'badge repeat' }, `arrived ${entry.repeats + 1} times, counted once`),
      h('time', { datetime: when }, ago(when)),
    ),
    h('p', { class: 'lead-story' }, storyOf(lead)),
    nextStep(follow_up, when),
    ratingOf(lead),
    h(
      'dl',
      { class: 'lead-facts' },
      ...fact('Offer', text(form?.offer)),
      ...fact('Form', [text(form?.id), page?.url && `on ${pathOf(page.url)}`].filter(Boolean).join(', ')),
      ...otherAnswers(fields).flatMap(([label, answer]) => fact(label, answer)),
      ...fact('Consent', consentOf(lead) ?? 'Not asked'),
    ),
    unfold('Why this score', reasonsOf(lead)),
    unfold('Where they came from', touchesOf(lead)),
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
 * What to do, and until when: told apart where that time is over.
 * @param {Record<string, any> | undefined} followUp
 * @param {string} when
 */
function nextStep(followUp, when) {
  const words = followUpInWords(followUp, when);
  if (!words) return;
  const due = followUp?.due_at;
  return h(
    'p',
    { class: 'lead-next' },
    h('b', {}, words),
    due && h('span', {}, `${Date.parse(due) < Date.now() ? 'was due' : 'due'} ${fullTime(due)}`),
  );
}

/**
 * @param {string} title
 * @param {HTMLElement | undefined} part
 */
const unfold = (title, part) => part && h('details', {}, h('summary', {}, title), part);

/**
 * @param {string} label
 * @param {string | Node | undefined} value
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
