import { SITE } from './touches.mjs';

/** Machines, and what they betray themselves by. */
const SPAM = [
  {
    reasons: ['markup', 'too_fast'],
    name: 'CryptoBoost',
    message: '<a href="https://win.example">1000% in a week</a>',
  },
  { reasons: ['honeypot'], name: 'Eric', message: 'I visited your website and noticed that it is not on page one.' },
  {
    reasons: ['many_links'],
    name: 'Best SEO',
    message: 'https://a.example https://b.example https://c.example https://d.example',
  },
  { reasons: ['link_in_name', 'no_input'], name: 'www.cheap-pills.example', message: 'Order now' },
  { reasons: ['webdriver', 'too_fast'], name: 'test test', message: 'asdf asdf' },
];

/**
 * A lead that a machine has sent.
 * @param {import('./random.mjs').Random} random
 * @param {import('leadtag/receiver').Lead} lead  one of somebody else
 * @returns {import('leadtag/receiver').Lead}
 */
export function asSpam(random, lead) {
  const { reasons, name, message } = random.pick(SPAM);
  const fields = {
    name,
    email: `${random.pick(['offer', 'info', 'win'])}${random.whole(10, 99)}@mailinator.example`,
    message,
  };
  const { qualification, follow_up, attribution, ...rest } = lead;
  return { ...rest, fields, spam: { suspected: true, reasons } };
}

/**
 * The lead that `npx leadtag doctor` sends.
 * @param {import('leadtag/receiver').Lead} lead
 * @returns {import('leadtag/receiver').Lead}
 */
export function asTest(lead) {
  const { qualification, follow_up, attribution, consent, ...rest } = lead;
  const fields = { name: 'Test lead', email: 'test@example.com', message: 'Sent to see whether leads arrive.' };
  return { ...rest, fields, page: { url: `${SITE}/` }, test: true };
}
