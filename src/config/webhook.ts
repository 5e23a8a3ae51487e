import type * as z from 'zod/mini';
import { webUrl } from './coerce.ts';
import { option } from './option.ts';

const LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether the page is one of plain http; a server knows of no page. */
const isPlain = () => typeof location !== 'undefined' && location.protocol === 'http:';

/**
 * A webhook's full address, or nothing: https; plain http on http pages and for this very machine.
 * No user name in it, since `fetch` refuses such an address.
 */
export function webhookUrl(value: unknown): string | undefined {
  // a bare word is a slip, not an address of this site's
  const url = /^(https?:|\.*\/)/i.test(String(value)) ? webUrl(value) : undefined;
  const safe = url && (url.protocol === 'https:' || isPlain() || LOCAL.test(url.hostname));
  return safe && !url.username && !url.password ? url.href : undefined;
}

/** The words of an owner's webhook option: one address or several, separated by spaces. */
export const webhookWords = (value: unknown): string[] =>
  (Array.isArray(value) ? value : String(value ?? '').split(/\s+/)).map(String).filter(Boolean);

/** One webhook or several. Words that are no address are left out here and reported by `parse`. The types ask code for one. */
export const webhooks = option<string | string[], string[]>(
  (value) => [...new Set(webhookWords(value).flatMap((word) => webhookUrl(word) ?? []))],
  'an https address',
  [],
) as unknown as z.ZodMiniType<string[], string | string[]>;

/** One webhook. */
export const webhook = option<string, string>(webhookUrl, 'an https address');
