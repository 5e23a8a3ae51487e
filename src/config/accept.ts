import { kebab } from './case.ts';
import type { Problem } from './problem.ts';

interface Schema<Out> {
  safeParse(
    raw: Record<string, unknown>,
  ): { success: true; data: Out } | { success: false; error: { issues: readonly Issue[] } };
}

type Issue = { message: string; path: PropertyKey[] } & (
  | { code: 'unrecognized_keys'; keys: string[] }
  | { code: Exclude<string, 'unrecognized_keys'>; keys?: never }
);

/** Judges options, and drops what does not fit, one by one, until all of the rest does. */
export function accept<Out>(
  schema: Schema<Out>,
  raw: Record<string, unknown>,
  report: (problem: Problem) => void,
): Out {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const { code, keys, path, message } of result.error.issues) {
    for (const name of keys ?? [String(path[0])]) {
      const text = code === 'custom' ? `${shown(raw[name])} is not ${message}` : 'there is no such option';
      report({ option: kebab(name), text });
      delete raw[name];
    }
  }
  return accept(schema, raw, report);
}

/** A value as an owner would write it. What cannot be written is named by its kind. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value; // it holds itself, or is a big number
  }
}
