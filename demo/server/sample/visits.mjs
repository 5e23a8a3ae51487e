import { DAYS, FORMS, LAST, SOURCES } from './plan.mjs';

/**
 * A day, a source and a form, with how many came and how far.
 * @typedef {object} Visits
 * @property {number} day      of 0 to 90
 * @property {import('./plan.mjs').Source} source
 * @property {import('./plan.mjs').Form} form
 * @property {string} variant  '' without one
 * @property {number} views
 * @property {number} starts
 * @property {number} submits
 * @property {Record<string, number>} steps
 */

/** Sunday first: people look for such things at work. */
const WEEK = [0.45, 1.12, 1.24, 1.2, 1.1, 0.84, 0.4];

/**
 * @param {import('./random.mjs').Random} random
 * @param {(day: number) => number} weekdayOf
 * @param {number} today  how much of the last day is over, of 1
 * @returns {Visits[]}
 */
export function makeVisits(random, weekdayOf, today) {
  /** @type {Visits[]} */
  const all = [];
  for (let day = 0; day < DAYS; day++) {
    const share = (WEEK[weekdayOf(day)] ?? 1) * (day === LAST ? today : 1);
    for (const source of SOURCES) {
      if (!isIn(day, source.days)) continue;
      const { growth = 1.2 } = source;
      const trend = (2 * (1 + (growth - 1) * (day / LAST))) / (1 + growth);
      for (const form of FORMS) {
        if (!isIn(day, form.days)) continue;
        const views = 1.07 * source.views * share * trend * shareOf(source, form, day);
        const variants = Object.entries(form.variants ?? { '': 1 });
        for (const [variant, better] of variants) {
          const visits = visit(random, views / variants.length, form, source.convert, better);
          if (visits.views) all.push({ day, source, form, variant, ...visits });
        }
      }
    }
  }
  return all;
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {number} mean
 * @param {import('./plan.mjs').Form} form
 * @param {number} convert
 * @param {number} better
 */
function visit(random, mean, form, convert, better) {
  const views = random.times(mean);
  const starts = random.of(views, form.start * convert);
  const submits = random.of(starts, form.finish * better);
  /** @type {Record<string, number>} */
  const steps = {};
  let left = starts - submits;
  let before = 1;
  for (const [at, reach] of (form.steps ?? []).entries()) {
    left = random.of(left, reach / before);
    before = reach;
    if (left + submits) steps[at + 2] = left + submits;
  }
  return { views, starts, submits, steps };
}

/**
 * Links of a campaign lead to one form mostly.
 * @param {import('./plan.mjs').Source} source
 * @param {import('./plan.mjs').Form} form
 * @param {number} day
 */
function shareOf({ goes }, form, day) {
  const open = FORMS.filter(({ days }) => isIn(day, days));
  const usual = form.share / open.reduce((sum, { share }) => sum + share, 0);
  if (!goes || !open.some(({ id }) => id === goes)) return usual;
  return usual * 0.25 + (form.id === goes ? 0.75 : 0);
}

/**
 * @param {number} day
 * @param {readonly [number, number]} [days]
 */
const isIn = (day, [from, to] = [0, LAST]) => day >= from && day <= to;
