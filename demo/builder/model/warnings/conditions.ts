/** The keys that a condition asks for. */
export const keysOf = (condition: string): string[] =>
  (condition.match(/(?:\\.|[^\\&])+/gs) ?? []).flatMap((term) => /^\s*!?\s*([a-z][a-z0-9_.]*)/.exec(term)?.[1] ?? []);
