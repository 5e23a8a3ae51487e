import type { Destination } from '../../../src/config/destination.ts';
import type { FormOptions } from '../../../src/config/parse.ts';
import { mistakesOf } from '../../../src/webhook/mistakes.ts';
import { isRecord } from './tidy-fields.ts';

const PAGE = new URL('https://www.example.com/');

/** Whether a header says who is allowed in: by the rule by which the doctor knows one. */
const isSecret = (name: string, value: unknown): boolean =>
  mistakesOf({ url: PAGE.href, headers: { [name]: String(value) } } as unknown as Destination, PAGE).includes(
    'SECRET_IN_CONFIG',
  );

/** The headers that are secrets, by name. Every visitor could read them in the page. */
export const secretsIn = (options: FormOptions): string[] => [
  ...new Set(
    headersOf(options).flatMap((headers) =>
      Object.entries(headers).flatMap(([name, value]) => (isSecret(name, value) ? [name] : [])),
    ),
  ),
];

const headersOf = ({ headers, destinations }: FormOptions): Record<string, unknown>[] =>
  [headers, ...(Array.isArray(destinations) ? destinations : []).map((entry) => Object(entry).headers)].filter(
    isRecord,
  );

/** The same options without headers that are secrets, and without names and passwords in addresses. */
export function withoutSecrets(options: FormOptions): FormOptions {
  const { headers, destinations, ...rest } = options;
  const kept = publicHeaders(headers);
  const places = (Array.isArray(destinations) ? destinations : []).map((entry) => {
    if (!isRecord(entry)) return entry;
    const { headers, url, ...more } = entry;
    const own = publicHeaders(headers);
    return { url: withoutUser(url), ...more, ...(own && { headers: own }) };
  });
  const made = {
    ...rest,
    ...(kept && { headers: kept }),
    ...(places[0] && { destinations: places }),
  } as unknown as FormOptions & Record<string, unknown>;
  for (const name of ['webhook', 'fallbackWebhook', 'metricsWebhook'])
    if (typeof made[name] === 'string') made[name] = made[name].split(/\s+/).map(withoutUser).join(' ');
  return made;
}

function publicHeaders(headers: unknown): Record<string, unknown> | undefined {
  if (!isRecord(headers)) return undefined;
  const kept = Object.entries(headers).filter(([name, value]) => !isSecret(name, value));
  return kept[0] && Object.fromEntries(kept);
}

/** `https://user:password@example.com/` without what is before the `@`: no browser sends to such an address anyway. */
const withoutUser = (address: unknown): unknown =>
  typeof address === 'string' ? address.replace(/^(https?:\/\/)[^/@\s]*@/i, '$1') : address;

/** Whether an address carries a name or a password. */
export const hasUser = (address: string): boolean => withoutUser(address) !== address;
