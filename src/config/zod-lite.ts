import { kebab } from './case.ts';
import { type Report, shown } from './problem.ts';

/**
 * What `option.ts` does by zod, in a few lines: the script is built with this in its place, since zod would be a fifth of its
 * weight. Both judge alike, and a test runs the same options through both.
 */
interface Option {
  read: (value: unknown) => unknown;
  expected: string;
  otherwise?: unknown;
}

export const option = (read: Option['read'], expected: string, otherwise?: unknown): Option => ({
  read,
  expected,
  otherwise,
});

export const options = (shape: Record<string, Option>) => ({ shape });

export function accept(
  { shape }: ReturnType<typeof options>,
  raw: Record<string, unknown>,
  report: Report,
): Record<string, unknown> {
  const given: Record<string, unknown> = { __proto__: null, ...raw };
  const taken: Record<string, unknown> = {};
  for (const name of Object.keys(shape)) {
    const { read, expected, otherwise } = shape[name]!;
    const said = given[name];
    // most are not said
    const value = said === undefined ? said : read(said);
    if (value === undefined && said !== undefined) report(kebab(name), `${shown(said)} is not ${expected}`);
    taken[name] = value ?? otherwise;
  }
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(shape, name)) report(kebab(name), 'there is no such option');
  }
  return taken;
}
