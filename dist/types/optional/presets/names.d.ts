import type { Lead } from '../../lead/schema.ts';
/** One name as two. The last word is the family's, which is right more often than not; who wants to know asks for both. */
export declare function splitName(name: string): {
    first: string;
    last: string;
};
/** The fields without what was typed where that was tidied: no tool has a place for it, and HubSpot refuses a lead for it. */
export declare const fieldsOf: ({ fields }: Lead) => [string, Lead["fields"][string]][];
/** The values of the fields as text, lists joined. */
export declare const textsOf: (lead: Lead) => Record<string, string>;
/**
 * The texts of a lead in which a `name` has become two fields.
 *
 * @param first what the tool calls the first name
 * @param last what the tool calls the family's
 */
export declare function withTwoNames(lead: Lead, first: string, last: string): Record<string, string>;
/** Pairs as the body of a form. */
export declare const formBody: (pairs: Record<string, string>) => {
    body: string;
};
