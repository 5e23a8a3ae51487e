import type { Lead } from '../../lead/schema.ts';

/** What a visitor has told before, by field key. */
export type Profile = Record<string, string>;

/** Nothing is kept for longer (milliseconds). */
const DEADLINE = 180 * 24 * 3600 * 1000;
/** Longer answers are letters, not facts of a profile (characters). */
const LONGEST = 120;

const texts = (values: unknown): Profile =>
  Object.fromEntries(
    Object.entries(Object(values)).flatMap(([key, value]) =>
      typeof value === 'string' && value && value.length <= LONGEST ? [[key, value]] : [],
    ),
  );

/** What is known of this visitor, from what was remembered; nothing after 180 days. */
export function readProfile(note: unknown, now: number): Profile {
  const { at, values } = Object(note);
  return now - at < DEADLINE && now >= at ? texts(values) : {};
}

/** The same with what a lead says. The deadline begins anew, as the visitor has agreed anew. */
export const addToProfile = (note: unknown, fields: Lead['fields'], now: number) => ({
  at: now,
  values: { ...readProfile(note, now), ...texts(fields) },
});
