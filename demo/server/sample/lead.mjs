import { readFileSync } from 'node:fs';
import { FRAMEWORKS, followUp, pointsOfOptions, qualifyLead } from 'leadtag/receiver';
import { answersOf } from './answers.mjs';
import { consentOf } from './consent.mjs';
import { makePerson } from './person.mjs';
import { makeAttribution, SITE } from './touches.mjs';

/** @typedef {import('leadtag/receiver').Lead} Lead */

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const BANT = pointsOfOptions(FRAMEWORKS.bant);
/** What the made-up owner is after. */
const MODEL = {
  icp: { sizes: ['11-50', '51-200'] },
  score: {
    rules: [{ when: 'phone', points: 6, group: /** @type {const} */ ('engagement'), name: 'would like a call' }],
  },
};

/**
 * A lead as the form would have sent it: its score is made by the same code.
 * @param {import('./random.mjs').Random} random
 * @param {{ at: number, source: import('./plan.mjs').Source, form: import('./plan.mjs').Form, variant: string }} visit
 * @returns {Lead}
 */
export function makeLead(random, { at, source, form, variant }) {
  const person = makePerson(random, source.quality);
  const isTalk = ['demo', 'quote', 'contact'].includes(form.intent);
  const gpc = random.chance(0.05);
  const storage = gpc
    ? 'none'
    : random.weighed(/** @type {const} */ (['visitor', 'session']), (kind) => (kind === 'visitor' ? 68 : 32));
  const fields = answersOf(random, form, person);
  const submitted_at = new Date(at).toISOString();
  /** @type {Lead} */
  const lead = {
    type: 'lead.submitted',
    version: 1,
    id: random.uuid(at),
    submitted_at,
    form: { id: form.id, ...(form.offer && { offer: form.offer }), ...(variant && { variant }), intent: form.intent },
    fields,
    consent: consentOf(random, form, fields, submitted_at),
    attribution: makeAttribution(random, { at, source, form, storage }),
    page: { url: SITE + form.page, title: form.title, locale: person.place.locale, timezone: person.place.timezone },
    privacy: { gpc, storage },
    client: { name: 'leadtag', version },
  };
  const signals = signalsOf(random, lead, person.quality * (isTalk ? 1.2 : 0.6));
  const asked = form.steps ? { framework: BANT } : {};
  const judged = qualifyLead({ ...lead, qualification: { signals } }, { ...asked, model: MODEL });
  const { intent } = form;
  const follow_up = followUp({ fields, intent, temperature: judged.temperature, stage: judged.stage }, at);
  return { ...lead, qualification: judged, ...(follow_up && { follow_up }) };
}

/**
 * What the visitor was seen doing.
 * @param {import('./random.mjs').Random} random
 * @param {Lead} lead
 * @param {number} interest
 */
function signalsOf(random, { attribution, privacy }, interest) {
  if (privacy.storage === 'none') return {};
  const { pageviews = 1, session_count } = attribution ?? {};
  return {
    pages: pageviews,
    ...(session_count && { visits: session_count }),
    ...(random.chance(interest) && { pricing: random.whole(1, 3) }),
    ...(random.chance(interest * 0.6) && { proof: 1 }),
    ...(random.chance(0.015) && { careers: 1 }),
  };
}
