import type { Lead } from '../../lead/schema.ts';
/** What a visitor has told before, by field key. */
export type Profile = Record<string, string>;
/** What is known of this visitor, from what was remembered; nothing after 180 days. */
export declare function readProfile(note: unknown, now: number): Profile;
/** The same with what a lead says. The deadline begins anew, as the visitor has agreed anew. */
export declare const addToProfile: (note: unknown, fields: Lead["fields"], now: number) => {
    at: number;
    values: {
        [x: string]: string;
    };
};
