import type { FieldValue } from '../../fields/kind.ts';
/** A form as it was filled in. */
export interface Filled {
    /** What the browser would send, in its order. */
    pairs: [name: string, value: string][];
    /** The same as the fields of a lead. */
    fields: Record<string, FieldValue>;
    /** The input that each of the fields comes from. */
    names: Record<string, string>;
    /** The names of inputs that nobody sees. */
    hidden: Set<string>;
}
/**
 * Reads a form as the browser would send it.
 *
 * @param button what was pressed: its name and value go along
 * @param boxes boxes that are consent, and no fields
 */
export declare function read(form: HTMLFormElement, button: HTMLElement | null, boxes: readonly HTMLInputElement[]): Filled;
/** What a visitor has done to a form, in short: what nobody sees does not count. */
export declare const printOf: (form: HTMLFormElement) => string;
