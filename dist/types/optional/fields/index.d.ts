import type { Extension } from '../../extensions.ts';
/** What longer forms need: web addresses, numbers, days and choices in sight; drafts that survive a reload, and prefilled fields. */
export declare const fields: () => Extension;
