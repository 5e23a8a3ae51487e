/** What is no plain value: code that would have to be run. */
export class NotPlain extends Error {
  override name = 'NotPlain';
  constructor(readonly code: string) {
    super(code);
  }
}

const SPACE = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const NUMBER = /[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const WORDS: Record<string, unknown> = { true: true, false: false, null: null, undefined };
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

/**
 * Reads a JavaScript literal (JSON is one) without running anything: objects, lists, texts, numbers, `true`, `false`, `null`.
 *
 * @param at where it begins
 * @returns the value, and where it ends
 * @throws NotPlain with the code that is no literal
 */
export function readLiteral(source: string, at = 0): { value: unknown; end: number } {
  let here = at;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = here;
    const found = pattern.exec(source)?.[0];
    here += found?.length ?? 0;
    return found;
  };
  const take = (mark: string): boolean => {
    match(SPACE);
    const is = source.startsWith(mark, here);
    if (is) here += mark.length;
    return is;
  };
  const fail = (): never => {
    throw new NotPlain(
      source
        .slice(here, here + 40)
        .split('\n')[0]!
        .trim(),
    );
  };

  function text(quote: string): string {
    let read = '';
    for (;;) {
      const char = source[here++];
      if (char === undefined || (char === '\n' && quote !== '`')) return fail();
      if (char === quote) return read;
      if (quote === '`' && char === '$' && source[here] === '{') return fail();
      if (char !== '\\') read += char;
      else {
        const next = source[here++]!;
        const code = /x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]+\}/iy;
        code.lastIndex = here - 1;
        const found = code.exec(source)?.[0];
        if (found) {
          here += found.length - 1;
          read += String.fromCodePoint(Number.parseInt(found.replace(/[xu{}]/gi, ''), 16));
        } else read += next === '\n' ? '' : (ESCAPES[next] ?? next);
      }
    }
  }

  function entries(close: string, entry: () => void): void {
    while (!take(close)) {
      entry();
      if (take(close)) return;
      if (!take(',')) fail();
    }
  }

  function value(): unknown {
    let read = one();
    while (typeof read === 'string' && take('+')) read += String(one());
    // `as const`, and the like
    while (match(/\s*\b(?:as|satisfies)\s+[\w.]+/y));
    return read;
  }

  function one(): unknown {
    match(SPACE);
    const start = source[here] ?? '';
    if (/["'`]/.test(start)) return text(source[here++]!);
    if (take('{')) {
      const made: [string, unknown][] = [];
      entries('}', () => {
        match(SPACE);
        const quote = source[here] ?? '';
        const name = /["'`]/.test(quote) ? text(source[here++]!) : (match(NAME) ?? match(NUMBER) ?? fail());
        if (!take(':')) fail();
        made.push([name, value()]);
      });
      // `__proto__` is a key like any other
      return Object.fromEntries(made);
    }
    if (take('[')) {
      const made: unknown[] = [];
      entries(']', () => made.push(value()));
      return made;
    }
    const number = match(NUMBER);
    if (number) return Number(number.replaceAll('_', ''));
    const before = here;
    const name = match(NAME);
    if (name !== undefined && Object.hasOwn(WORDS, name) && !/[.([]/.test(source[here] ?? '')) return WORDS[name];
    here = before;
    return fail();
  }

  return { value: value(), end: here };
}
