import type { HTMLAttributes } from 'svelte/elements';
import type { LeadFormElement } from '../element.ts';
import type { LeadFormAttributes, LeadFormListeners, LeadFormProperties } from './attributes.ts';

/** What Svelte has for all elements, but for its leave to write any attribute that begins with `data-`. */
type Common = {
  [Name in keyof HTMLAttributes<LeadFormElement> as `data-${string}` extends Name
    ? never
    : Name]: HTMLAttributes<LeadFormElement>[Name];
};

/** `<lead-form>` in Svelte: listeners as `onleadtag:delivered`, in Svelte 4 `on:leadtag:delivered`. */
export type LeadFormJsx = Common &
  LeadFormAttributes &
  LeadFormProperties &
  LeadFormListeners &
  LeadFormListeners<'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'lead-form': LeadFormJsx;
  }
}
