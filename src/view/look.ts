import type { FormConfig } from '../config/parse.ts';

/** The options of the look as a style sheet: what makes this form differ from all others. */
export const lookOf = ({ accent, radius }: FormConfig): string =>
  `:host{--leadtag-accent:${accent ?? 'inherit'};--leadtag-radius:${radius === undefined ? 'inherit' : `${radius}px`}}`;
