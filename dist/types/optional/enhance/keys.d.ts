/** The name of an input as a key of a lead: `Your Email` is `your_email`, `fields[email]` is `fields_email`. */
export declare function keyOf(name: string): string;
/** The same without what page builders put around each name: `form_fields[utm_source]`. */
export declare const plainKey: (name: string) => string;
/** The same key once more, with a number: two names can be one key. */
export declare function freeKey(key: string, taken: object): string;
/** What an input says of itself. */
export interface Described {
    type: string;
    /** Buttons have none. */
    autocomplete?: string;
    name: string;
}
/** The known key that an input asks for by its type or its `autocomplete`: `email`, `phone`, `name`, … */
export declare function keyByKind({ type, autocomplete }: Described): string | undefined;
/** The same by its name alone: a guess. */
export declare const keyByName: ({ type, name }: Described) => string | undefined;
