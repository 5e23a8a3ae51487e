import { type Journal } from './attribution/journal.ts';
import { type Outbox, type OutboxEvent } from './outbox/outbox.ts';
import type { OwnerApi } from './outbox/owner.ts';
/** News of a lead, as little as others need to know. */
export interface News {
    type: OutboxEvent['type'];
    id: string;
    formId: string;
}
export type { OutboxEntry, OwnerApi } from './outbox/owner.ts';
/** Hears of what becomes of leads, here (`event`) or in another tab; says whether this one is its own. */
export type Listener = (news: News, event?: OutboxEvent) => boolean;
/** What all forms of a page share: one journal of touches, one outbox. */
export interface Page {
    journal: Journal;
    outbox: Outbox;
    /** Hears of all leads before the document does; returns what ends it. */
    listen(listener: Listener): () => void;
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
/** The leads that are kept on this device: to look at, send again, export and erase. For a browser only. */
export declare const outbox: OwnerApi;
