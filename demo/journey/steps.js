// The five visits of the journey: what the visitor does, in order, and what of it is real.

/**
 * @typedef {{ see: string, on?: string }
 *   | { click: string }
 *   | { remember: true }
 *   | { answer: Record<string, string>, tick?: string[] }} Act
 *   `see` opens a page (`on` another host, whose link is then followed), `click` follows a link of the page, `remember` answers
 *   the banner if it is there, `answer` fills in the form, ticks boxes and sends it
 */

/** @typedef {{ title: string, when: string, before: number, lead: string, acts: Act[], note: string }} Step */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Who she is: what a form asks of it she fills in, where she has not told it before. */
const MAYA = {
  email: 'maya.chen@northwind.example',
  name: 'Maya Chen',
  role: 'Head of Operations',
  company: 'Northwind',
  size: '51-200',
  phone: '+44 20 7946 0958',
};

/** @type {readonly Step[]} */
export const STEPS = [
  {
    title: 'Finds us on Google',
    when: '3 days ago',
    before: 3 * DAY + 2 * HOUR,
    lead: 'takes the letter',
    acts: [
      { see: '/journey/search.html', on: 'search.localhost' },
      { remember: true },
      { answer: MAYA, tick: ['consent_marketing'] },
    ],
    note: 'The link carries the tags of a Google Business Profile. The click, and the referrer it leaves, are real: the search page is on another host name of this demo.',
  },
  {
    title: 'Comes back by a LinkedIn ad',
    when: '2 hours later',
    before: 3 * DAY,
    lead: 'takes the guide',
    acts: [{ see: '/journey/social.html', on: 'social.localhost' }, { remember: true }, { answer: MAYA }],
    note: 'The ad’s link brings utm tags and a click id (li_fat_id). The first touch stays Google. She has agreed to be remembered, so the form knows her again.',
  },
  {
    title: 'Reads the prices',
    when: 'the same visit',
    before: 3 * DAY - 4 * 60_000,
    lead: 'books a live reading',
    acts: [{ click: 'a[href="pricing.html"]' }, { answer: MAYA }],
    note: 'A link on our own site: no new touch, but a page that says something. It counts as a signal.',
  },
  {
    title: 'Comes back three days later',
    when: 'today',
    before: 0,
    lead: 'tries it with one page',
    acts: [{ see: '/journey/pricing.html' }, { click: 'a[href="trial.html"]' }, { answer: MAYA }],
    note: 'She types the address. A direct visit never replaces a known source, so the ad keeps the credit.',
  },
  {
    title: 'Asks for a demo',
    when: 'a minute later',
    before: 0,
    lead: 'answers four questions',
    acts: [
      { click: 'a[href="demo.html"]' },
      {
        answer: {
          ...MAYA,
          bant_budget: 'approved_in_range',
          bant_authority: 'final_decision',
          bant_need: 'actively_looking',
          bant_timeline: '1_3_months',
        },
        tick: ['consent_phone'],
      },
    ],
    note: 'The questions of BANT: budget, authority, need, time. She wants a call, and no letters from here: each purpose has its own box.',
  },
];
