import type * as z from 'zod/mini';
import { base } from '../platform/base.ts';
import { parseUrl } from '../platform/parse-url.ts';
import { option } from './option.ts';

/** Strings, and numbers and booleans as their own spelling. Nothing else: an object could be mistaken for a part of the view. */
export const asText = (value: unknown): string | undefined =>
  /string|number|boolean/.test(typeof value) ? String(value).trim() : undefined;

export const text = option<string>(asText, 'a text');

/** `""`, true, yes, 1 against false, no, 0. */
export const asBool = (value: unknown): boolean | undefined => {
  const word = asText(value) ?? '?';
  return /^(true|yes|1|)$/i.test(word) || (/^(false|no|0)$/i.test(word) ? false : undefined);
};

/** Yes or no, as attributes and code write it. */
export type Bool = boolean | '' | 'true' | 'yes' | '1' | 'false' | 'no' | '0';
export const bool = option<Bool, boolean>(asBool, 'yes or no', false);
/** The same, where nothing is a yes. */
export const boolOrYes = option<Bool, boolean>(asBool, 'yes or no', true);

/** A whole number from `min` to `max`, both included. */
export const int = (min: number, max: number) =>
  option<number | `${number}`, number>((value) => {
    const n = Number(asText(value) || Number.NaN);
    return Number.isInteger(n) && n >= min && n <= max ? n : undefined;
  }, `a whole number from ${min} to ${max}`);

const named = <T extends string>(names: readonly T[], otherwise?: T) =>
  option<T>(
    (value) => names.find((name) => name === asText(value)?.toLowerCase()),
    `one of ${names.join(', ')}`,
    otherwise,
  );

/** One name of a closed list, in any case. */
export const oneOf = <const T extends string>(names: readonly T[]) =>
  named(names) as unknown as z.ZodMiniOptional<z.ZodMiniType<T, T>>;

/** The same; the first name is the default. */
export const firstOf = <const T extends string>(names: readonly T[]) => named(names, names[0]);

/** A colour, as CSS writes them. */
export const color = option<string>((value) => {
  const css = asText(value);
  // a server cannot tell colours, but it can tell what would end a declaration
  const fits = typeof CSS === 'undefined' ? /^[\w#%(),./ +-]+$/.test(css ?? '') : css && CSS.supports('color', css);
  return fits ? css : undefined;
}, 'a CSS colour');

/** An address on the web that a visitor may be sent to; `javascript:` and every other protocol is refused. */
export const link = option<string>((value) => webUrl(value)?.href, 'a web address');

const asRecord = (value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, never>) : undefined;

const anyRecord = option<Record<string, never>>(asRecord, 'an object');
const anyRecords = option<Record<string, never>>(asRecord, 'an object', {});
const anyList = option<readonly unknown[]>((value) => (Array.isArray(value) ? value : undefined), 'a list', []);

/** An object. What stands in it is judged by whoever uses it. */
export const record = <T>() => anyRecord as unknown as z.ZodMiniOptional<z.ZodMiniType<T, T>>;

/** An object with values of one kind by name; none by default. */
export const records = <T>() =>
  anyRecords as unknown as z.ZodMiniDefault<z.ZodMiniType<Record<string, T>, Record<string, T>>>;

/** A list; what stands in it is judged by whoever uses it. */
export const list = <T>() => anyList as unknown as z.ZodMiniDefault<z.ZodMiniType<readonly T[], readonly T[]>>;

/** Words with spaces or commas between, or a list of them. */
export const words = option<string | string[], string[]>(
  (value) => (Array.isArray(value) ? value.map(String) : asText(value)?.match(/[^\s,]+/g)) ?? [],
  'a list',
  [],
);

/** The address that `value` writes, if it is one of http or https. Relative ones are taken from the page. */
export function webUrl(value: unknown): URL | undefined {
  const url = parseUrl(asText(value) || 'no:', base());
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
