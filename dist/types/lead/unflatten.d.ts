import { type Lead } from './schema.ts';
/**
 * The lead behind the pairs that `flatten` makes, as far as they tell. It is not checked yet: what is missing is missing, and
 * `leadSchema` says so. Flattened again it gives the same pairs.
 *
 * Lost on the way:
 * - types: every field is a text, lists too, and a field with one of our names counts as ours where we have written none;
 * - of consent all but purpose and answer: `text` is empty, `at` the time of the lead, `mechanism` the box that a form has;
 * - of the qualification all but score, temperature, stage and answers: `model` is `unknown`;
 * - the counts of the attribution, what the page knew beyond its address, `privacy` (`gpc: false` and `storage: 'none'` stand
 *   for not known) and the version of the client (empty).
 */
export declare function unflatten(pairs: Readonly<Record<string, string>>): Lead;
