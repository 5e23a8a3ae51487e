import { channelOf } from 'leadtag/receiver';

/**
 * Where visitors come from.
 * @typedef {object} Source
 * @property {string} source
 * @property {string} medium
 * @property {string} [campaign]
 * @property {string} [clickId]    what its ads add to a link
 * @property {string} [referrer]
 * @property {number} views        a day, on average
 * @property {number} convert      how willingly they fill in a form; 1 is usual
 * @property {number} quality      of 1: how many of them are somebody who buys
 * @property {readonly [from: number, to: number]} [days]  when it ran, of 0 to 90
 * @property {number} [growth]     how much more at the end than at the beginning; 1 is none
 * @property {number} [cost]       of a view, in euros
 * @property {string} [goes]       the form its links lead to
 */

/** How many days the sample has, and the last of them. */
export const DAYS = 91;
export const LAST = DAYS - 1;

/** @type {readonly Source[]} */
export const SOURCES = [
  {
    source: 'google',
    medium: 'organic',
    referrer: 'https://www.google.com/',
    views: 102,
    convert: 1,
    quality: 0.5,
    growth: 2,
  },
  {
    source: 'bing',
    medium: 'organic',
    referrer: 'https://www.bing.com/',
    views: 12,
    convert: 1.05,
    quality: 0.5,
    growth: 1.3,
  },
  {
    source: 'duckduckgo',
    medium: 'organic',
    referrer: 'https://duckduckgo.com/',
    views: 7,
    convert: 0.95,
    quality: 0.45,
  },
  { source: '(direct)', medium: '(none)', views: 58, convert: 0.95, quality: 0.55, growth: 1.25 },
  {
    source: 'chatgpt',
    medium: 'referral',
    referrer: 'https://chatgpt.com/',
    views: 13,
    convert: 1.5,
    quality: 0.66,
    growth: 3,
  },
  {
    source: 'perplexity',
    medium: 'referral',
    referrer: 'https://www.perplexity.ai/',
    views: 4,
    convert: 1.4,
    quality: 0.6,
    growth: 2.4,
  },
  {
    source: 'linkedin',
    medium: 'social',
    referrer: 'https://www.linkedin.com/',
    views: 20,
    convert: 0.9,
    quality: 0.62,
    growth: 1.4,
  },
  {
    source: 'growthnotes.example',
    medium: 'referral',
    referrer: 'https://growthnotes.example/tools',
    views: 14,
    convert: 1.1,
    quality: 0.5,
  },
  {
    source: 'partner',
    medium: 'referral',
    campaign: 'agency-partners',
    views: 7,
    convert: 1.6,
    quality: 0.75,
    cost: 1.1,
  },
  {
    source: 'google',
    medium: 'cpc',
    campaign: 'brand-search',
    clickId: 'gclid',
    views: 17,
    convert: 1.75,
    quality: 0.68,
    cost: 0.62,
    growth: 1.3,
  },
  {
    source: 'google',
    medium: 'cpc',
    campaign: 'landing-page-help',
    clickId: 'gclid',
    views: 52,
    convert: 0.82,
    quality: 0.46,
    cost: 1.85,
  },
  {
    source: 'bing',
    medium: 'cpc',
    campaign: 'landing-page-help-bing',
    clickId: 'msclkid',
    views: 9,
    convert: 0.85,
    quality: 0.5,
    cost: 1.1,
    days: [21, LAST],
  },
  {
    source: 'linkedin',
    medium: 'paid_social',
    campaign: 'founders-and-cmos',
    clickId: 'li_fat_id',
    views: 26,
    convert: 0.62,
    quality: 0.9,
    cost: 4.4,
    days: [14, LAST],
  },
  {
    source: 'facebook',
    medium: 'paid_social',
    campaign: 'guide-lookalike',
    clickId: 'fbclid',
    views: 66,
    convert: 0.55,
    quality: 0.2,
    cost: 0.52,
  },
  {
    source: 'google',
    medium: 'display',
    campaign: 'awareness-banners',
    clickId: 'gclid',
    views: 58,
    convert: 0.16,
    quality: 0.12,
    cost: 0.34,
    days: [30, 72],
  },
  {
    source: 'newsletter',
    medium: 'email',
    campaign: 'letter-1',
    views: 62,
    convert: 1.2,
    quality: 0.58,
    days: [5, 8],
    goes: 'guide',
  },
  {
    source: 'newsletter',
    medium: 'email',
    campaign: 'letter-2',
    views: 70,
    convert: 1.2,
    quality: 0.58,
    days: [33, 36],
    goes: 'webinar',
  },
  {
    source: 'newsletter',
    medium: 'email',
    campaign: 'letter-3',
    views: 84,
    convert: 1.25,
    quality: 0.6,
    days: [68, 71],
    goes: 'review-call',
  },
  {
    source: 'newsletter',
    medium: 'email',
    campaign: 'webinar-invitation',
    views: 90,
    convert: 1.9,
    quality: 0.62,
    days: [44, 50],
    goes: 'webinar',
  },
  {
    source: 'producthunt',
    medium: 'referral',
    campaign: 'launch-day',
    referrer: 'https://www.producthunt.com/',
    views: 330,
    convert: 0.7,
    quality: 0.42,
    days: [58, 60],
  },
];

/** @param {Source} source */
export const channelNameOf = ({ source, medium, campaign }) =>
  channelOf({ source, medium, ...(campaign && { campaign }) });

/**
 * The forms of the made-up shop for page reviews.
 * @typedef {object} Form
 * @property {string} id
 * @property {'newsletter' | 'download' | 'webinar' | 'demo' | 'quote' | 'contact'} intent
 * @property {string} [offer]
 * @property {string} page
 * @property {string} title
 * @property {number} share      of the views
 * @property {number} start      of those who see it, how many begin
 * @property {number} finish     of those who begin, how many send it
 * @property {readonly number[]} [steps]  of those who give up, how many reach each further step
 * @property {Record<string, number>} [variants]  how much better each sends
 * @property {readonly [number, number]} [days]
 */

/** @type {readonly Form[]} */
export const FORMS = [
  {
    id: 'guide',
    intent: 'download',
    offer: '21 checks before you buy a click',
    page: '/',
    title: '21 checks before you buy a click · Plumbline',
    share: 46,
    start: 0.066,
    finish: 0.52,
    variants: { a: 0.86, b: 1.14 },
  },
  {
    id: 'letter',
    intent: 'newsletter',
    offer: 'One page a month',
    page: '/letter',
    title: 'The letter · Plumbline',
    share: 21,
    start: 0.045,
    finish: 0.72,
  },
  {
    id: 'review-call',
    intent: 'demo',
    offer: 'A page review, walked through',
    page: '/review-call',
    title: 'See your page reviewed · Plumbline',
    share: 14,
    start: 0.085,
    finish: 0.36,
    steps: [0.58, 0.27],
    variants: { a: 0.93, b: 1.07 },
  },
  {
    id: 'webinar',
    intent: 'webinar',
    offer: 'Five pages, put straight live',
    page: '/webinar',
    title: 'Five pages, put straight live · Plumbline',
    share: 15,
    start: 0.082,
    finish: 0.6,
    days: [28, 52],
  },
  {
    id: 'contact',
    intent: 'contact',
    page: '/contact',
    title: 'Write to us · Plumbline',
    share: 8,
    start: 0.055,
    finish: 0.58,
  },
  {
    id: 'quote',
    intent: 'quote',
    offer: 'A year of pages',
    page: '/pricing',
    title: 'Page reviews · Plumbline',
    share: 6,
    start: 0.07,
    finish: 0.42,
    steps: [0.5],
  },
];
