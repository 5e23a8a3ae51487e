import { type Journal } from './attribution/journal.ts';
import type { Attribution } from './lead/schema.ts';
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
    journal(): Journal;
    outbox: Outbox;
    /** Where the visit comes from, for a lead submitted at `at` (milliseconds since 1970). */
    attribution(at: number): Attribution;
    /** What of the visit outlives this page, as the payload says it. */
    storage(): 'none' | 'session' | 'visitor';
    /** The language that its owner names for all forms. */
    locale: string | undefined;
    /** Follows the page to where it is now, where it has become another one without a load. */
    follow(): void;
    /** A visitor's yes or no to being remembered. A no also forgets. */
    consent(granted: boolean): void;
    /** Forgets where the visitor came from and what he did. */
    forget(): void;
    /** Hears of all leads before the document does; returns what ends it. */
    listen(listener: Listener): () => void;
}
/** Whether the visitor asks not to be tracked across sites: https://www.w3.org/TR/gpc/. */
export declare const hasGpc: () => boolean;
/** Whether an option speaks of the page, not of a form. */
export declare const isPageSetting: (name: string) => boolean;
/**
 * Starts what every page of a site does, with or without a form: notes where the visit came from, and sends what an earlier
 * page has left. Only the first call counts.
 *
 * @param given options, of which those of the page count; what does not fit falls back to its default
 */
export declare function startPage(given?: object): Page;
/** What forms go by that name no language of their own. */
export declare const localeOfPage: () => string | undefined;
/** What a page's listener may know of a lead's way: no personal data. */
export declare const eventDetail: (event: OutboxEvent) => {
    code?: string | undefined;
    final?: boolean | undefined;
    formId: string;
    leadId: string;
};
/** Notes something that the visitor did, such as `limit_reached`: it counts in the score of a lead. */
export declare const track: (signal: string) => void;
/**
 * Whether the visitor agrees to be remembered: true or `granted`, anything else is a no. With a no, what is remembered of him
 * goes.
 */
export declare const setConsent: (state: boolean | "granted" | "denied") => void;
/** Forgets where the visitor came from and what he did. Leads that wait to be sent stay. */
export declare const clearData: () => void;
/** The leads that are kept on this device: to look at, send again, export and erase. For a browser only. */
export declare const outbox: OwnerApi;
