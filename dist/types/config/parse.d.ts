import type * as z from 'zod/mini';
import type { Destination } from './destination.ts';
import type { FieldConfig } from './field.ts';
import { type Problem } from './problem.ts';
import { type Purpose } from './purposes.ts';
import { type FormOptions, optionsSchema } from './schema.ts';
type Options = z.output<typeof optionsSchema>;
type Settled = 'destinations' | 'fields' | 'field' | 'hidden' | 'formId' | 'purposes';
/** A form's options, settled once and for all: no other place knows a default or doubts a value. */
export type FormConfig = Readonly<Omit<Options, Settled>> & {
    readonly formId: string;
    readonly fields: readonly FieldConfig[];
    /** What the visitor is asked to agree to. */
    readonly purposes: readonly Purpose[];
    /** Which side of a split test this is. */
    readonly variant?: string;
    /** Where every lead goes. */
    readonly destinations: readonly Destination[];
    /** Where it goes when the first does not take it: none or one. */
    readonly fallback: readonly Destination[];
};
/**
 * Judges what an owner wrote. Whatever does not fit falls back to its default and is named in `problems`; the config is always
 * whole. Only a form that names no webhook at all gets none.
 */
export declare function parse(raw: Record<string, unknown>): {
    config?: FormConfig;
    problems: Problem[];
};
export type { FormOptions };
