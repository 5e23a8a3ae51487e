import type { Extension } from '../../extensions.ts';
import type { DebugTools } from './tools.ts';
/**
 * What an owner needs who sets a form up, or looks after things himself: what its options ask for that is not there, a closer look
 * at its webhooks, the leads on this device as a table, and the panel that shows all of it.
 *
 * @param tools what the panel works with; without them there is none
 */
export declare const debug: (tools?: () => DebugTools) => Extension;
