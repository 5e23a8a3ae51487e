// Parts of a lead that the inbox and the journey show alike. What they are given comes from strangers, and any of it may be
// missing: it only ever becomes text nodes.
import { h } from './dom.js';
import { consentInWords, pathOf, stageInWords, text } from './lead-in-words.js';
import { reasonsInWords } from './rule-words.js';
import { sourceInWords, timeBetween } from './source-words.js';

/** @typedef {Record<string, any>} Lead  unflattened */

/** The groups of a score, and how many points each has at most. @type {[key: string, label: string, most: number][]} */
const GROUPS = [
  ['fit', 'Who they are', 40],
  ['engagement', 'What they did', 30],
  ['framework_score', 'What they answered', 30],
];

/**
 * Temperature, score and stage, in one line.
 * @param {Lead} lead
 */
export function ratingOf({ qualification = {} }) {
  const { temperature, score } = qualification;
  const stage = stageInWords(qualification);
  const points = Number(score);
  const isKnown = score !== undefined && score !== null && Number.isFinite(points);
  if (!temperature && !isKnown && !stage) return undefined;
  return h(
    'div',
    { class: 'rating', 'data-temperature': text(temperature) || undefined },
    isKnown && h('p', { class: 'score' }, h('b', {}, text(points)), ' of 100'),
    isKnown && meter(points, 100, 'Score'),
    h(
      'p',
      { class: 'standing' },
      temperature && h('span', { class: 'badge', 'data-temperature': text(temperature) }, text(temperature)),
      stage && h('span', {}, stage),
    ),
  );
}

/**
 * Why the score is what it is: the groups, and each reason with its points.
 * @param {Lead} lead
 */
export function reasonsOf({ qualification }) {
  const reasons = reasonsInWords(qualification);
  if (!reasons.length) return undefined;
  const groups = GROUPS.filter(([key]) => Number.isFinite(qualification[key]));
  return h(
    'div',
    { class: 'why' },
    groups.length > 0 &&
      h(
        'dl',
        { class: 'groups' },
        ...groups.map(([key, label, most]) =>
          h(
            'div',
            {},
            h('dt', {}, label),
            h('dd', {}, meter(qualification[key], most, label), h('span', {}, `${qualification[key]} / ${most}`)),
          ),
        ),
      ),
    h(
      'ul',
      { class: 'reasons' },
      ...reasons.map(({ rule, words, points }) =>
        h(
          'li',
          { title: rule },
          h('b', { 'data-sign': points < 0 ? 'less' : 'more' }, signed(points)),
          h('span', {}, words),
        ),
      ),
    ),
  );
}

/**
 * The first touch, the last one and the lead, on one line of time.
 * @param {Lead} lead
 */
export function touchesOf({ attribution, submitted_at, form }) {
  const { first_touch: first, last_touch: last, touch_count, session_count, pageviews } = attribution ?? {};
  const isSame = first && last && first.at === last.at;
  const touches = [
    first && [isSame ? 'First and last touch' : 'First touch', first],
    last && !isSame && ['Last touch', last],
  ].filter(Boolean);
  if (!touches.length) return undefined;
  const between = isSame ? 0 : Number(touch_count) - 2;
  const counts = [
    counted(session_count, 'visit'),
    counted(touch_count, 'touch', 'touches'),
    counted(pageviews, 'page'),
  ];
  return h(
    'ol',
    { class: 'touches' },
    ...touches.flatMap(([label, touch], at) => [
      h(
        'li',
        {},
        h('p', { class: 'touch-label' }, label, timeBefore(touch.at, submitted_at)),
        h(
          'p',
          { class: 'touch-source' },
          capital(sourceInWords(touch) || 'not known'),
          touch.channel && h('span', { class: 'chip' }, text(touch.channel)),
        ),
        h(
          'p',
          { class: 'touch-more' },
          [
            touch.campaign && `campaign ${touch.campaign}`,
            touch.landing_page && `landed on ${pathOf(text(touch.landing_page))}`,
          ]
            .filter(Boolean)
            .join(', '),
        ),
      ),
      at === 0 &&
        between > 0 &&
        h('li', { class: 'between' }, h('p', {}, `${counted(between, 'touch', 'touches')} between`)),
    ]),
    h(
      'li',
      { class: 'the-lead' },
      h('p', { class: 'touch-label' }, 'This lead'),
      h('p', { class: 'touch-source' }, text(form?.offer) || text(form?.id) || 'A form'),
      h('p', { class: 'touch-more' }, counts.filter(Boolean).join(', ')),
    ),
  );
}

/**
 * What was asked, in the words that were shown, and what was answered.
 * @param {Lead} lead
 */
export function consentOf({ consent }) {
  const purposes = consentInWords(consent);
  if (!purposes.length) return undefined;
  return h(
    'ul',
    { class: 'consents' },
    ...purposes.map(({ purpose, granted, answer, words }) =>
      h(
        'li',
        { 'data-granted': String(granted) },
        h('b', {}, `${purpose}: ${answer}`),
        words && h('span', {}, `“${words}”`),
      ),
    ),
  );
}

/**
 * @param {number} value
 * @param {number} most
 * @param {string} label
 */
function meter(value, most, label) {
  const level = h('span');
  level.style.width = `${(100 * value) / most}%`;
  // <meter> looks another way in every browser
  const attributes = {
    role: 'meter',
    'aria-valuemin': '0',
    'aria-valuemax': String(most),
    'aria-valuenow': String(value),
  };
  return h('div', { class: 'meter', 'aria-label': label, ...attributes }, level);
}

/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** @param {number} points */
const signed = (points) => (points < 0 ? `−${-points}` : `+${points}`);

/**
 * @param {unknown} at
 * @param {unknown} lead
 */
function timeBefore(at, lead) {
  const time = timeBetween(at, lead);
  return time ? `, ${time} before` : '';
}

/**
 * @param {unknown} number
 * @param {string} one
 * @param {string} [many]
 */
const counted = (number, one, many = `${one}s`) =>
  Number(number) > 0 ? `${number} ${Number(number) === 1 ? one : many}` : '';
