import type { HookRequest } from '../../helpers/fault-lab/index.ts';

/** What tools make of bodies. Each returns undefined for what it cannot read. */
export type Reader = (request: HookRequest) => Record<string, unknown> | undefined;

const typeOf = ({ headers }: HookRequest) => headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';

const textOf = ({ body }: HookRequest) => body.toString('utf8');

export const isForm = (request: HookRequest): boolean => typeOf(request) === 'application/x-www-form-urlencoded';

export const isJson = (request: HookRequest): boolean => typeOf(request) === 'application/json';

/** JSON text, whatever it is called. */
export function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A form; `repeated` says what becomes of keys that come several times. */
export const form =
  (repeated: 'first' | 'last' | 'list' = 'list'): Reader =>
  (request) => {
    if (!isForm(request)) return undefined;
    const pairs = new URLSearchParams(textOf(request));
    const keys = [...new Set(pairs.keys())];
    return Object.fromEntries(
      keys.map((key) => {
        const all = pairs.getAll(key);
        if (all.length < 2 || repeated === 'first') return [key, all[0]];
        return [key, repeated === 'last' ? all.at(-1) : all];
      }),
    );
  };

/** JSON that says so in its content type. */
export const json: Reader = (request) => (isJson(request) ? objectIn(textOf(request)) : undefined);

/** JSON under any content type but a form's. */
export const jsonText: Reader = (request) => (isForm(request) ? undefined : objectIn(textOf(request)));

/** The first that can read it. */
export const either =
  (...readers: Reader[]): Reader =>
  (request) => {
    for (const read of readers) {
      const found = read(request);
      if (found) return found;
    }
    return undefined;
  };

/** JSON and forms by their content type, as most frameworks; other text is a string, in which nothing has a name. */
export const jsonOrForm = either(json, form());

/** `$_POST`: forms only, the last of repeated keys, and no dots or spaces in names. */
export const php: Reader = (request) => {
  const fields = form('last')(request);
  return fields && Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.replace(/[. ]/g, '_'), value]));
};

/** Stores a record in any case; it is empty where the parser did not know the content type. */
export const orEmpty =
  (read: Reader): Reader =>
  (request) =>
    read(request) ?? {};
