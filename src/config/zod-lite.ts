/**
 * What the option schema needs of zod, in a few lines: the script is built with this in the place of `zod/mini`, which would be
 * a fifth of its weight. Behaves as zod does, and a test runs the same options through both.
 */

interface Payload {
  value: unknown;
  issues: Issue[];
}

interface Issue {
  code: string;
  message?: string;
  keys?: string[];
  path?: string[];
}

interface Schema {
  run(value: unknown): Payload;
}

export const transform = (read: (value: unknown, context: { issues: Issue[] }) => unknown): Schema => ({
  run(input) {
    const issues: Issue[] = [];
    return { value: read(input, { issues }), issues };
  },
});

export const _default = (inner: Schema, value: unknown): Schema => ({
  run: (input) => (input === undefined ? { value, issues: [] } : inner.run(input)),
});

export const optional = (inner: Schema): Schema => _default(inner, undefined);

export function strictObject(shape: Record<string, Schema>) {
  return {
    shape,
    safeParse(input: Record<string, unknown>) {
      const issues: Issue[] = [];
      const data: Record<string, unknown> = {};
      for (const [name, schema] of Object.entries(shape)) {
        const result = schema.run(Object.hasOwn(input, name) ? input[name] : undefined);
        for (const issue of result.issues) issues.push({ ...issue, path: [name] });
        if (Object.hasOwn(input, name) || result.value !== undefined) data[name] = result.value;
      }
      const keys = Object.keys(input).filter((name) => !Object.hasOwn(shape, name));
      if (keys.length) issues.push({ code: 'unrecognized_keys', keys });
      return issues[0] ? { success: false, error: { issues } } : { success: true, data };
    },
  };
}
