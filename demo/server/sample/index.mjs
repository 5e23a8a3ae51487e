import { makeLead } from './lead.mjs';
import { asSpam, asTest } from './odd.mjs';
import { channelNameOf, LAST, SOURCES } from './plan.mjs';
import { createRandom } from './random.mjs';
import { makeVisits } from './visits.mjs';

/** @typedef {{ lead: import('leadtag/receiver').Lead, received: Date, repeats: number }} Arrival */

const DAY = 86_400_000;
const SEED = 20_261;
const SPAM_SHARE = 0.012;
/** Days on which somebody tried whether leads arrive. */
const TEST_DAYS = [0, 27, 57];

/**
 * A made-up quarter of a small company: the same to the last address, up to the day on which it is asked for.
 * @param {Date} now
 */
export function makeSample(now) {
  const random = createRandom(SEED);
  const midnight = Date.parse(now.toJSON().slice(0, 10));
  const startOf = (/** @type {number} */ day) => midnight - (LAST - day) * DAY;
  const over = (now.getTime() - midnight) / DAY;
  const visits = makeVisits(random, (day) => new Date(startOf(day)).getUTCDay(), over);
  const parts = visits.map((visit) => {
    const arrivals = arrivalsOf(random, visit, startOf(visit.day), now.getTime());
    return { arrivals, counts: countsOf(visit, arrivals, new Date(startOf(visit.day)).toJSON().slice(0, 10)) };
  });
  return {
    arrivals: parts.flatMap(({ arrivals }) => arrivals),
    counts: parts.flatMap(({ counts }) => counts),
    spend: spendOf(visits, (day) => new Date(startOf(day)).toJSON().slice(0, 7)),
  };
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {import('./visits.mjs').Visits} visits
 * @param {number} midnight
 * @param {number} now
 * @returns {Arrival[]}
 */
function arrivalsOf(random, { day, source, form, variant, submits }, midnight, now) {
  return Array.from({ length: submits }, () => {
    const at = Math.min(midnight + Math.round(hourOf(random) * 3_600_000), now - random.whole(1, 120) * 60_000);
    const lead = makeLead(random, { at, source, form, variant });
    // most arrive at once; some wait in a telephone until there is a network again
    const wait = random.chance(0.03) ? random.whole(600, 90_000) : random.whole(1, 3);
    const odd = random.chance(SPAM_SHARE) ? asSpam(random, lead) : lead;
    const isTest = TEST_DAYS.includes(day) && form.id === 'contact';
    return {
      lead: isTest ? asTest(lead) : odd,
      received: new Date(Math.min(at + wait * 1000, now)),
      repeats: random.chance(0.02) ? random.whole(1, 2) : 0,
    };
  });
}

/**
 * What the page has counted of these visits. A direct visit of somebody who came by an ad before is the ad's, in counts as in
 * leads.
 * @param {import('./visits.mjs').Visits} visits
 * @param {Arrival[]} arrivals
 * @param {string} day
 * @returns {import('../database/counts.mjs').Count[]}
 */
function countsOf({ source, form, variant, views, starts, submits, steps }, arrivals, day) {
  const own = { day, form: form.id, variant, channel: channelNameOf(source), campaign: source.campaign ?? '' };
  const others = arrivals.flatMap(({ lead: { attribution } }) => {
    const { channel = own.channel, campaign = '' } = attribution?.last_touch ?? { campaign: own.campaign };
    return channel === own.channel && campaign === own.campaign ? [] : [{ ...own, channel, campaign }];
  });
  const away = others.length;
  // with each of them go as many who came the same way and sent nothing
  const seen = Math.max(1, Math.floor((views - starts + away) / (submits || 1)));
  return [
    {
      ...own,
      views: views - away * seen,
      starts: starts - away,
      submits: submits - away,
      steps: Object.fromEntries(Object.entries(steps).map(([step, people]) => [step, people - away])),
    },
    ...others.map((other) => ({
      ...other,
      views: seen,
      starts: 1,
      submits: 1,
      steps: Object.fromEntries(Object.keys(steps).map((step) => [step, 1])),
    })),
  ];
}

/** Most at work, a second wave in the evening. @param {import('./random.mjs').Random} random */
const hourOf = (random) =>
  random.chance(0.78)
    ? 7 + ((random.next() + random.next() + random.next()) / 3) * 11
    : random.chance(0.6)
      ? 18 + random.next() * 4.5
      : random.next() * 24;

/**
 * What each campaign cost in each month, in whole tens. One of them brought no lead that anybody can count: a fair.
 * @param {import('./visits.mjs').Visits[]} visits
 * @param {(day: number) => string} monthOf
 * @returns {import('../../inbox/api.ts').Spend}
 */
function spendOf(visits, monthOf) {
  const paid = SOURCES.flatMap(({ campaign, cost }) => (campaign && cost ? [{ campaign, cost }] : []));
  const rows = paid.flatMap(({ campaign, cost }) => {
    /** @type {Map<string, number>} */
    const months = new Map();
    for (const { day, source, views } of visits) {
      if (source.campaign === campaign) months.set(monthOf(day), (months.get(monthOf(day)) ?? 0) + views * cost);
    }
    return [...months].map(([month, spend]) => ({ campaign, spend: Math.max(10, Math.round(spend / 10) * 10), month }));
  });
  return { rows: [...rows, { campaign: 'trade-fair', spend: 1800, month: monthOf(40) }], currency: 'EUR' };
}
