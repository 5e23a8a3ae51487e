import { LANGUAGES as KNOWN } from '../model/languages.ts';

/** The languages that there are scripts for, by tag, in their own words and in English. */
export const LANGUAGES: readonly (readonly [tag: string, name: string])[] = KNOWN.map(({ tag, name, own }) => [
  tag,
  own === name ? name : `${name} (${own})`,
]);

export const isRightToLeft = (tag: string): boolean => KNOWN.some((known) => known.tag === spoken(tag) && known.isRtl);

/** The tag of the script for this language, if there is one: `de-AT` speaks `de`. */
export function spoken(tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  const [base] = wanted.split('-');
  const tags = KNOWN.map((known) => known.tag);
  return (
    tags.find((known) => known.toLowerCase() === wanted) ??
    tags.find((known) => known === base) ??
    tags.find((known) => known.startsWith(`${base}-`))
  );
}
