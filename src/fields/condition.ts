/** What conditions are asked about: values of fields by key, and facts such as `score` or `signal.pricing`. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
export type Condition = (facts: Facts) => boolean;

const TERM = /^\s*(!?)([a-z][a-z0-9_.]*)\s*(?:(!=|[<>]=?|=)(?!=)(.*))?$/s;
/** Longer rows of digits are identifiers, and would lose their last digits as a number. */
const NUMBER = /^-?\d{1,15}(\.\d+)?$/;

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
export function condition(text: string): Condition | undefined {
  const terms = split(text, '&').map(term);
  return terms.every((test) => test !== undefined) ? (facts) => terms.every((test) => test(facts)) : undefined;
}

/** Whether two values are the same in a condition's eyes. */
export const same = (a: unknown, b: unknown): boolean => order(tidy(a), tidy(b)) === 0;

function term(text: string): Condition | undefined {
  const [, not, key, operator, rest = ''] = TERM.exec(text.trim()) ?? [];
  if (!key || (not && operator)) return undefined;
  const known = (facts: Facts) => (Object.hasOwn(facts, key) ? [facts[key]].flat().map(tidy).filter(Boolean) : []);
  if (!operator) return (facts) => (known(facts).length > 0 && facts[key] !== false) === !not;

  const values = split(rest, '|').map((value) => tidy(value.replace(/\\(.)/gs, '$1')));
  if (values.includes('')) return undefined;
  // a sign of -1, 0 or 1 as the character that an operator has to contain
  const any = (facts: Facts) =>
    known(facts).some((fact) => values.some((value) => operator.includes('<=>'[order(fact, value) + 1]!)));
  return operator === '!=' ? (facts) => !any(facts) : any;
}

/** The parts between unescaped marks. (No look-behind: older Safari refuses a script that has one.) */
const split = (text: string, mark: string): string[] =>
  (text + mark).match(RegExp(`(\\\\.|[^${mark}])*?[${mark}]`, 'gs'))!.map((part) => part.slice(0, -1));

const tidy = (value: unknown): string =>
  String(value ?? '')
    .trim()
    .toLowerCase()
    .replace(/^yes$/, 'true')
    .replace(/^no$/, 'false');

const order = (a: string, b: string): number =>
  NUMBER.test(a) && NUMBER.test(b) ? Math.sign(+a - +b) : +(a > b) - +(a < b);
