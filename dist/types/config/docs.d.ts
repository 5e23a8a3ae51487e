import type { OptionName } from './schema.ts';
/** One option for people to read. Kept out of the script. */
export interface OptionDoc {
    group: 'Destination' | 'Form' | 'Display' | 'After' | 'Consent' | 'Attribution' | 'Qualification' | 'Look' | 'Words' | 'Measuring';
    /** What may be written, in Markdown. */
    values: string;
    /** What it does, in one line. */
    doc: string;
}
/** The README's options table is made of this and of the schema's defaults; an option without a line here does not compile. */
export declare const OPTION_DOCS: Record<OptionName, OptionDoc>;
