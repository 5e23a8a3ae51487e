import type { EventDetail, EventName } from './events/names.ts';
import type { Lead } from './lead/schema.ts';

/** An event of a form; that of `submit` carries the lead, whose fields a listener may change. */
export type LeadEvent<Name extends EventName = EventName> = CustomEvent<
  Name extends 'submit' ? EventDetail & { lead: Lead } : EventDetail
>;

/** All of them, by the names that a page listens to. */
export type LeadEvents = { [Name in EventName as `leadtag:${Name}`]: LeadEvent<Name> };

declare global {
  // they bubble: what listens on an element, the document or the window may name them
  interface GlobalEventHandlersEventMap extends LeadEvents {}
}
