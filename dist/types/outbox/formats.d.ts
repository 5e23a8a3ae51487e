import type { Clock } from '../platform/clock.ts';
import type { Row } from './row.ts';
/** An address that takes forms and no JSON, as was found out by trying. */
export interface FormOnly {
    v: 1;
    url: string;
    /** When, in milliseconds since 1970. */
    at: number;
}
export declare const formatKey: (url: string) => string;
/** What this page knows of the formats that addresses take. */
export declare function createFormats(clock: Clock): {
    /** Takes over what another page has written down. */
    load(known: FormOnly): void;
    /** Learns from a row that its address takes no JSON; returns what is to be written down. A damaged row teaches nothing. */
    learn(row: Row): FormOnly | undefined;
    /** Learns that it was the moment, not the format: returns whether anything else was believed. */
    unlearn: (url: string) => boolean;
    /** What is to be sent: a form where the address takes nothing else, and nobody has asked for JSON. The row stays as it is. */
    fitting: (row: Row) => Row;
};
export type Formats = ReturnType<typeof createFormats>;
