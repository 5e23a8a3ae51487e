import { flatten } from '../../lead/flatten.ts';
import type { Lead } from '../../lead/schema.ts';
import { plainKey } from './keys.ts';
import type { Filled } from './read.ts';

/**
 * The body that the browser would send, and ours behind it. What the page's listeners have changed in the fields is changed in
 * it; an empty hidden input that has the name of one of ours gets its value.
 */
export function bodyOf({ pairs, fields, names, hidden }: Filled, lead: Lead): string {
  const ours = flatten({ ...lead, fields: {} });
  const changed = new Map<string, string[]>();
  for (const [key, name] of Object.entries(names)) {
    const now = lead.fields[key];
    const isGone = now === undefined && !isEmpty(fields[key]);
    if (isGone || (now !== undefined && String(now) !== String(fields[key]))) changed.set(name, asTexts(now));
  }
  const body: [string, string][] = [];
  for (const [name, value] of pairs) {
    const instead = changed.get(name);
    if (instead) {
      body.push(...instead.splice(0).map((value): [string, string] => [name, value]));
    } else body.push([name, value || (hidden.has(name) && ours[plainKey(name)]) || value]);
  }
  // an unticked box has no pair to be changed
  for (const [name, values] of changed) for (const value of values) body.push([name, value]);
  for (const [key, value] of Object.entries(lead.fields)) {
    if (!(key in names)) body.push(...asTexts(value).map((value): [string, string] => [key, value]));
  }
  const taken = new Map(body);
  for (const [key, value] of Object.entries(ours)) {
    if (!taken.has(key)) body.push([key, value]);
    else if (taken.get(key) !== value) body.push([`leadtag_${key}`, value]);
  }
  return new URLSearchParams(body).toString();
}

const isEmpty = (value: unknown): boolean => value === '' || value === undefined || (Array.isArray(value) && !value[0]);

/** A value as a form says it: a box that is not ticked says nothing. */
const asTexts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map(String)
    : value === true
      ? ['on']
      : isEmpty(value) || value === false
        ? []
        : [String(value)];
