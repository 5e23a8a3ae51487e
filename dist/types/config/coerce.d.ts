import type * as z from 'zod/mini';
/** Strings, and numbers and booleans as their own spelling. Nothing else: an object could be mistaken for a part of the view. */
export declare const asText: (value: unknown) => string | undefined;
export declare const text: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
/** `""`, true, yes, 1 against false, no, 0. */
export declare const asBool: (value: unknown) => boolean | undefined;
/** Yes or no, as attributes and code write it. */
export type Bool = boolean | '' | 'true' | 'yes' | '1' | 'false' | 'no' | '0';
export declare const bool: z.ZodMiniDefault<z.ZodMiniType<boolean, Bool, z.core.$ZodTypeInternals<boolean, Bool>>>;
/** The same, where nothing is a yes. */
export declare const boolOrYes: z.ZodMiniDefault<z.ZodMiniType<boolean, Bool, z.core.$ZodTypeInternals<boolean, Bool>>>;
/** A whole number from `min` to `max`, both included. */
export declare const int: (min: number, max: number) => z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
/** One name of a closed list, in any case. */
export declare const oneOf: <const T extends string>(names: readonly T[]) => z.ZodMiniOptional<z.ZodMiniType<T, T>>;
/** The same; the first name is the default. */
export declare const firstOf: <const T extends string>(names: readonly T[]) => z.ZodMiniDefault<z.ZodMiniType<T, T, z.core.$ZodTypeInternals<T, T>>>;
/** A colour, as CSS writes them. */
export declare const color: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
/** An address on the web that a visitor may be sent to; `javascript:` and every other protocol is refused. */
export declare const link: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
/** An object. What stands in it is judged by whoever uses it. */
export declare const record: <T>() => z.ZodMiniOptional<z.ZodMiniType<T, T>>;
/** An object with values of one kind by name; none by default. */
export declare const records: <T>() => z.ZodMiniDefault<z.ZodMiniType<Record<string, T>, Record<string, T>>>;
/** A list; what stands in it is judged by whoever uses it. */
export declare const list: <T>() => z.ZodMiniDefault<z.ZodMiniType<readonly T[], readonly T[]>>;
/** Words with spaces or commas between, or a list of them. */
export declare const words: z.ZodMiniDefault<z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>>;
/** The address that `value` writes, if it is one of http or https. Relative ones are taken from the page. */
export declare function webUrl(value: unknown): URL | undefined;
