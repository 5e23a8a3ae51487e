import type { FormConfig } from '../../config/parse.ts';

/** Where it stands, as classes: a pop-up at an edge or in the middle, a bar along an edge, all else in a corner. */
export function placeOf({ display, placement }: FormConfig): string {
  if (display === 'popup') return placement || 'center';
  const edge = placement === 'top' ? 'top' : 'bottom';
  if (display === 'bar') return placement === 'bottom' ? 'bottom' : 'top';
  return `${edge} ${/left|right/.test(placement ?? '') ? placement : 'end'}`;
}
