import type { EventDetail } from '../../events/names.ts';
/** What is counted of a form, each once for a form and a page (a step once for the step, a delivery once for the lead). */
export declare const COUNTED: readonly ["view", "start", "step", "invalid", "submit", "delivered"];
export type Counted = (typeof COUNTED)[number];
/** Calls back for each thing that is counted, once; returns what ends it. */
export declare function onFact(page: EventTarget, hear: (name: Counted, detail: EventDetail) => void): () => void;
