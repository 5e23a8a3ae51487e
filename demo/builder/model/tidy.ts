import { asText } from '../../../src/config/coerce.ts';
import type { FormOptions } from '../../../src/config/parse.ts';
import { type PurposeInput, readPurposes } from '../../../src/config/purposes.ts';
import { type OptionName, optionsSchema } from '../../../src/config/schema.ts';
import { SCRIPTS } from '../../../src/config/scripts.ts';
import { clean } from './clean.ts';
import { isWhole } from './questions/rules.ts';
import { closeGaps, isRecord, tidyFields, tidyHidden, tidySteps } from './tidy-fields.ts';

/** Options with an address that may be relative to the owner's page: it stays as he has written it. */
const AS_WRITTEN: readonly string[] = [
  'webhook',
  'fallbackWebhook',
  'metricsWebhook',
  'redirect',
  'download',
  'calendar',
  'privacyUrl',
];

/** Parts of the fields: they are judged together. */
const OF_FIELDS: readonly string[] = ['fields', 'field', 'hidden', 'step'];

/**
 * The same options in one spelling: what does not fit, what says nothing and what is the default anyway is left out, as leadtag
 * would leave it. Two snippets that make the same form have the same tidy options; every output is made of them.
 */
export function tidy(raw: object): FormOptions {
  const given: Record<string, unknown> = { ...clean(raw) };
  const options: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(optionsSchema.shape)) {
    if (OF_FIELDS.includes(name) || given[name] === undefined || given[name] === null) continue;
    const read = schema.safeParse(given[name]);
    const usual = schema.safeParse(undefined).data;
    const value = asWritten(name, given[name], read.success ? read.data : undefined);
    if (!isNothing(name, value) && JSON.stringify(value) !== JSON.stringify(usual)) options[name] = value;
  }
  if (isRecord(options.icp)) options.icp = withoutEmpty(options.icp);
  if (isEmpty(options.icp)) delete options.icp;
  if (Array.isArray(options.purposes)) options.purposes = wholePurposes(options.purposes, !!options.consent);
  if (isEmpty(options.purposes)) delete options.purposes;
  if (isRecord(options.score)) options.score = withWholeRules(options.score);
  if (!options.display) for (const name of Object.keys(SCRIPTS.display)) delete options[name];
  // it only says that leads are to be scored, and so does every other option of the script
  const { score, ...others } = SCRIPTS.insights;
  if (isEmpty(options.score) && Object.keys(others).some((name) => name in options)) delete options.score;

  const { fields, places } = closeGaps(tidyFields(given));
  const parts = { fields, hidden: tidyHidden(given.hidden, fields), step: tidySteps(given.step, places) };
  return inOrder({ webhook: '', ...options, ...parts });
}

/** A list of nobody asks for nobody. */
const withoutEmpty = (lists: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(lists)
      .map(([name, list]) => [name, Array.isArray(list) ? list.map(asTextOr).filter((item) => item !== '') : list])
      .filter(([, list]) => !isEmpty(list)),
  );

const asTextOr = (item: unknown): unknown => asText(item) ?? item;

/** A rule that somebody is still writing is none. */
function withWholeRules({ rules, ...score }: Record<string, unknown>): Record<string, unknown> {
  const whole = Array.isArray(rules) ? rules.filter(isWhole) : [];
  return { ...score, ...(whole[0] ? { rules: whole } : {}) };
}

/** The purposes of which the form makes a box or a notice: those with a name of their own, and a text. */
function wholePurposes(purposes: readonly unknown[], hasConsent: boolean): unknown[] {
  const taken = new Set(hasConsent ? ['marketing'] : []);
  return purposes.filter((input) => {
    const [made] = readPurposes([input as PurposeInput], () => {});
    const isNew = !!made && !taken.has(made.purpose);
    if (made) taken.add(made.purpose);
    return isNew;
  });
}

/** A value as options carry it: addresses and lists of words are texts. */
function asWritten(name: string, given: unknown, read: unknown): unknown {
  // what is no address has to be seen to be put right: it is told by the warnings
  if (name === 'webhook') return [given].flat().map(asText).join(' ').trim().replace(/\s+/g, ' ');
  if (read === undefined) return undefined;
  if (AS_WRITTEN.includes(name)) return asText(given);
  const isWords = Array.isArray(read) && typeof given === 'string';
  return isWords || (Array.isArray(read) && /^(prefill|excludeReferrers)$/.test(name)) ? read.join(' ') : read;
}

const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && !Object.keys(value).length;

const isNothing = (name: string, value: unknown): boolean =>
  value === undefined || value === '' || (isEmpty(value) && name !== 'score');

/** In the order of the schema, which is the one in which an owner thinks. */
function inOrder(options: Record<string, unknown>): FormOptions {
  const names = Object.keys(optionsSchema.shape) as OptionName[];
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  ) as unknown as FormOptions;
}
