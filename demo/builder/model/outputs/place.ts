import type { FormOptions } from '../../../../src/config/parse.ts';

/**
 * Where code puts a form when the owner names no place. Not `#leadtag`: a page's element with that id is `window.leadtag`, where the
 * queue for the script should be.
 */
export const USUAL_PLACE = '#lead-form';

/** Whether the form shows by itself, wherever it is put. */
export const isOverThePage = ({ display }: Pick<FormOptions, 'display'>): boolean => !!display && display !== 'inline';

/** The element that a form is put into, as a selector. */
export const placeOf = (options: FormOptions): string =>
  options.target || (isOverThePage(options) ? 'body' : USUAL_PLACE);
