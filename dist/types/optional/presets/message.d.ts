import type { Lead } from '../../lead/schema.ts';
/** A lead for people to read in a chat. */
export interface Message {
    title: string;
    /** What there is to know, in order: a word for it, and the value. */
    lines: [label: string, value: string][];
}
export declare function messageOf(lead: Lead): Message;
/** At most so many characters, none of them half. */
export declare const cut: (text: string, most: number) => string;
