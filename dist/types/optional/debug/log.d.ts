import type { EventDetail, EventName } from '../../events/names.ts';
/** Something that has happened, as the panel lists it. */
export interface Happening {
    /** Milliseconds since 1970. */
    at: number;
    name: EventName;
    detail: EventDetail;
    /** The path of the page, where it was an earlier one of this tab. */
    page?: string;
}
export interface Log {
    all(): readonly Happening[];
    clear(): void;
    /** From now on asks of each event whether the panel itself has brought it about, and tells of all others. */
    attach(isOurs: (event: Event) => boolean, heard: () => void): void;
    /** Hands what happened here on to the next page of this tab. */
    keep(): void;
    end(): void;
}
/**
 * Listens to our events, the newest last. Of a lead nothing is written down but its id.
 */
export declare function openLog(page: Window): Log;
