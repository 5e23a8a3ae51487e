import type { Leadtag } from '../../script.ts';
/** What of the page the panel works with: the global of a script, or the exports of the module. */
export interface DebugTools {
    /** Of `leadtag.js`; nothing where this is the module. */
    version?: string | undefined;
    outbox: Leadtag['outbox'];
    /** The form that this element holds. */
    find(host: HTMLElement): ReturnType<Leadtag['get']>;
    setConsent: Leadtag['setConsent'];
    clearData: Leadtag['clearData'];
}
