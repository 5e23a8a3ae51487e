import { plainKey } from './keys.ts';
import { controlsOf } from './own.ts';
import { isAskedFor, tokenIn } from './tokens.ts';

/** What stood in an input before we have filled it in, and what we wrote. */
const before = new WeakMap<HTMLInputElement, { was: string; is: string }>();

/**
 * Fills in the hidden inputs of a form that ask for it: an empty one by its name, any by a token that is its value. A token of
 * which nothing is known leaves nothing. What is visible, or has a value of the page's, stays.
 */
export function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const input of controlsOf(form)) {
    if (input.type !== 'hidden') continue;
    const known = before.get(input);
    const was = known?.is === input.value ? known.was : input.value;
    const named = plainKey(input.name);
    const name = was ? tokenIn(was) : isAskedFor(named) && named;
    if (!name) continue;
    const is = values[name] ?? '';
    before.set(input, { was, is });
    input.value = is;
  }
}
