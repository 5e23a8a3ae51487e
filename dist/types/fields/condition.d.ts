/** What conditions are asked about: values of fields by key, and facts such as `score` or `signal.pricing`. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
export type Condition = (facts: Facts) => boolean;
/**
 * Reads a condition: `key = a | b`, `key != a`, `key < 5` (also `<= > >=`), `key` (filled), `!key` (empty), joined by `&`.
 * `\` takes the meaning from the `|` or `&` after it.
 *
 * Values are compared trimmed and without regard to case; as numbers where both are, else as text (so that ISO dates sort
 * right); `yes` and `no` are `true` and `false`. Of a list one element is enough, and of several values one; `!=` is the
 * negation of `=`. What is empty or unknown satisfies `!=` and `!key` alone. An unticked box counts as empty, though it `= no`.
 *
 * @returns the test, or `undefined` when the text is no condition
 */
export declare function condition(text: string): Condition | undefined;
/** Whether two values are the same in a condition's eyes. */
export declare const same: (a: unknown, b: unknown) => boolean;
