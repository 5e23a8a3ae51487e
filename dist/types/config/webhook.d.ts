import type * as z from 'zod/mini';
/**
 * A webhook's full address, or nothing: https; plain http on http pages and for this very machine.
 * No user name in it, since `fetch` refuses such an address.
 */
export declare function webhookUrl(value: unknown): string | undefined;
/** The words of an owner's webhook option: one address or several, separated by spaces. */
export declare const webhookWords: (value: unknown) => string[];
/** One webhook or several. Words that are no address are left out here and reported by `parse`. The types ask code for one. */
export declare const webhooks: z.ZodMiniType<string[], string | string[]>;
/** One webhook. */
export declare const webhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
