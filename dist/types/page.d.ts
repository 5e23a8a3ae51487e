import { type Journal } from './attribution/journal.ts';
import { type Outbox, type OutboxEvent } from './outbox/outbox.ts';
/** What all forms of a page share: one journal of touches, one outbox. */
export interface Page {
    journal: Journal;
    outbox: Outbox;
    /** Hears of what becomes of one lead, instead of the document; returns what ends it. */
    follow(leadId: string, hear: (event: OutboxEvent) => void): () => void;
}
/** Whether the visitor asks not to be tracked across sites: https://www.w3.org/TR/gpc/. */
export declare const hasGpc: () => boolean;
/**
 * Starts what every page of a site does, with or without a form: notes where the visit came from, and sends what an earlier
 * page has left. Only the first call counts.
 */
export declare function startPage(attribution?: 'session' | 'page'): Page;
/** What a page's listener may know of a lead's way: no personal data. */
export declare const eventDetail: (event: OutboxEvent) => {
    code?: string | undefined;
    final?: boolean | undefined;
    formId: string;
    leadId: string;
};
