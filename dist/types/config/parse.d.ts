import type * as z from 'zod/mini';
import type { FieldConfig } from './field.ts';
import type { Problem } from './problem.ts';
import { type FormOptions, optionsSchema } from './schema.ts';
type Options = z.output<typeof optionsSchema>;
/** A form's options, settled once and for all: no other place knows a default or doubts a value. */
export type FormConfig = Readonly<Omit<Options, 'fields' | 'field' | 'hidden' | 'formId'>> & {
    readonly formId: string;
    readonly fields: readonly FieldConfig[];
};
/**
 * Judges what an owner wrote. Whatever does not fit falls back to its default and is named in `problems`; the config is always
 * whole. Only a form that names no webhook at all gets none.
 */
export declare function parse(raw: Record<string, unknown>): {
    config?: FormConfig;
    problems: Problem[];
};
/** `consentRequired` as attributes spell it: `consent-required`. */
export declare const kebab: (name: string) => string;
/** `consent-required` as code spells it: `consentRequired`. */
export declare const camel: (name: string) => string;
export type { FormOptions };
