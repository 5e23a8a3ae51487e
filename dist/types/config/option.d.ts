import * as z from 'zod/mini';
import { type Report } from './problem.ts';
type Read<Out> = (value: unknown) => Out | undefined;
/**
 * One option: a reader that takes an attribute's string and a JS value alike.
 *
 * @param read turns what the owner wrote into the value, or into `undefined` when it does not fit
 * @param expected what would fit, in an owner's words: it ends the sentence "… is not"
 * @param otherwise the default
 */
export declare function option<In, Out = In>(read: Read<Out>, expected: string): z.ZodMiniOptional<z.ZodMiniType<Out, In>>;
export declare function option<In, Out = In>(read: Read<Out>, expected: string, otherwise: Out | undefined): z.ZodMiniDefault<z.ZodMiniType<Out, In>>;
/** Options by name. There are no others. */
export declare const options: typeof z.strictObject;
/** Judges options, and drops what does not fit, one by one, until all of the rest does. */
export declare function accept<Shape extends z.core.$ZodShape>(schema: z.ZodMiniObject<Shape, z.core.$strict>, raw: Record<string, unknown>, report: Report): z.output<z.ZodMiniObject<Shape, z.core.$strict>>;
export {};
