import type { Answer } from './answer.ts';

/** The forms in which `Retry-After` comes, sensible and not. */
export const RETRY_AFTER = {
  seconds: () => '2',
  date: () => new Date(Date.now() + 3000).toUTCString(),
  zero: () => '0',
  negative: () => '-5',
  'past date': () => new Date(Date.now() - 86_400_000).toUTCString(),
  garbage: () => 'soon, perhaps',
  fraction: () => '1.5',
  empty: () => '',
  huge: () => '99999999999999',
  several: () => ['1', '3600'],
} as const satisfies Record<string, () => string | readonly string[]>;

/** A refusal for now. A page sees the header only where CORS exposes it: `hook.cors('exposed')`. */
export const retryAfter = (status: 429 | 503, value: string | readonly string[]): Answer => ({
  status,
  headers: { 'retry-after': value },
});
