import type { Extension } from '../../extensions.ts';
/**
 * What an owner needs who sets a form up, or looks after things himself: what its options ask for that is not there, a closer look
 * at its webhooks, and the leads on this device as a table.
 */
export declare const debug: () => Extension;
