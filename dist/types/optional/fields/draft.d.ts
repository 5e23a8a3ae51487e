import type { Mounted, Part } from '../../extensions.ts';
/**
 * What a visitor has typed into a form, for the case that he reloads the page by accident: in this tab, for this page and this
 * form only, and gone once there is an outcome. Ticks of consent are not among it: those are given anew.
 */
export declare function draftOf({ host, config, state }: Mounted): Part;
