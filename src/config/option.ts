import * as z from 'zod/mini';
import { kebab } from './case.ts';
import { type Report, shown } from './problem.ts';

type Read<Out> = (value: unknown) => Out | undefined;

/**
 * One option: a reader that takes an attribute's string and a JS value alike.
 *
 * @param read turns what the owner wrote into the value, or into `undefined` when it does not fit
 * @param expected what would fit, in an owner's words: it ends the sentence "… is not"
 * @param otherwise the default
 */
export function option<In, Out = In>(read: Read<Out>, expected: string): z.ZodMiniOptional<z.ZodMiniType<Out, In>>;
export function option<In, Out = In>(
  read: Read<Out>,
  expected: string,
  otherwise: Out | undefined,
): z.ZodMiniDefault<z.ZodMiniType<Out, In>>;
export function option(read: Read<unknown>, expected: string, otherwise?: unknown): z.ZodMiniType<unknown, unknown> {
  const type = z.transform((value, ctx) => {
    const out = read(value);
    if (out === undefined) ctx.issues.push({ code: 'custom', input: value, message: expected });
    return out;
  });
  return otherwise === undefined ? z.optional(type) : z._default(type, otherwise as never);
}

/** Options by name. There are no others. */
export const options = z.strictObject;

/** Judges options, and drops what does not fit, one by one, until all of the rest does. */
export function accept<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape, z.core.$strict>,
  raw: Record<string, unknown>,
  report: Report,
): z.output<z.ZodMiniObject<Shape, z.core.$strict>> {
  // no prototype: what a page adds to that of all objects is no option
  const rest: Record<string, unknown> = { __proto__: null, ...raw };
  const result = schema.safeParse(rest);
  if (result.success) return result.data;
  for (const { code, path, message, ...issue } of result.error.issues) {
    for (const name of 'keys' in issue ? issue.keys : [String(path[0])]) {
      const text = code === 'custom' ? `${shown(rest[name])} is not ${message}` : 'there is no such option';
      report(kebab(name), text);
      delete rest[name];
    }
  }
  return accept(schema, rest, report);
}
