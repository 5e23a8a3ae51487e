import type { Extension } from '../../extensions.ts';
/** What an owner needs who looks after things himself: a closer look at his webhooks, and the leads on this device as a table. */
export declare const debug: () => Extension;
