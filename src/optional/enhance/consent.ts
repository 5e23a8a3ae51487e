import type { PurposeInput } from '../../config/purposes.ts';
import { freeKey, keyOf, plainKey } from './keys.ts';
import { attribute, controlsOf } from './own.ts';

/** A box of the page's own by which a visitor agrees to something. */
export interface Box extends PurposeInput {
  box: HTMLInputElement;
}

/** The boxes of a form that are consent: those that `data-leadtag-consent-field` names, else those whose names say so. */
export function boxesOf(form: HTMLFormElement): Box[] {
  const named = attribute(form, 'data-leadtag-consent-field')?.split(/[\s,]+/);
  const taken: Record<string, Box> = {};
  for (const box of controlsOf(form)) {
    if (box.type !== 'checkbox' || !box.name) continue;
    if (!(named ? named.includes(box.name) : /consent|gdpr|marketing|newsletter/i.test(box.name))) continue;
    const key = plainKey(box.name).replace(/(^|_)consent(?=_|$)/, '');
    const purpose = freeKey(key ? keyOf(key) : 'consent', taken);
    taken[purpose] = { purpose, text: wordsOf(box), box };
  }
  return Object.values(taken);
}

/** The words beside a box, as they are shown. */
function wordsOf(box: HTMLInputElement): string {
  const labels = Array.from(box.labels ?? [], (label) => label.innerText ?? label.textContent).join(' ');
  return (labels || box.getAttribute('aria-label') || box.name).replace(/\s+/g, ' ').trim() || box.name;
}
