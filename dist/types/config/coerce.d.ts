import * as z from 'zod/mini';
/**
 * One option: a reader that takes an attribute's string and a JS value alike.
 *
 * @param read turns what the owner wrote into the value, or into `undefined` when it does not fit
 * @param expected what would fit, in an owner's words: it ends the sentence "… is not"
 */
export declare function option<In, Out = In>(read: (value: unknown) => Out | undefined, expected: string): z.ZodMiniType<Out, In>;
/** Strings, and numbers and booleans as their own spelling. Nothing else: an object could be mistaken for a part of the view. */
export declare const asText: (value: unknown) => string | undefined;
export declare const text: () => z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>;
/** `""`, true, yes, 1 against false, no, 0. */
export declare const bool: () => z.ZodMiniType<boolean, boolean | "" | "true" | "yes" | "1" | "false" | "no" | "0", z.core.$ZodTypeInternals<boolean, boolean | "" | "true" | "yes" | "1" | "false" | "no" | "0">>;
/** A whole number from `min` to `max`, both included. */
export declare const int: (min: number, max: number) => z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>;
/** One name of a closed list, in any case. */
export declare const oneOf: <const T extends string>(names: readonly T[]) => z.ZodMiniType<T, T, z.core.$ZodTypeInternals<T, T>>;
/** A colour, as CSS writes them. */
export declare const color: () => z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>;
/** An address on the web that a visitor may be sent to; `javascript:` and every other protocol is refused. */
export declare const link: () => z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>;
/** An object with values of one kind by name. What the values are is judged by whoever uses them. */
export declare const record: <T>() => z.ZodMiniType<Record<string, T>, Record<string, T>, z.core.$ZodTypeInternals<Record<string, T>, Record<string, T>>>;
/** The address that `value` writes, if it is one of http or https. Relative ones are taken from the page. */
export declare function webUrl(value: unknown): URL | undefined;
