/** Which pages may send: their origins, or all. `null` stands for sandboxed frames. */
export type Origins = '*' | readonly string[];
/**
 * Whether an `Origin` header is on the list. A request without one is: a browser sends it always, and anybody else could write
 * what they like.
 *
 * @throws {TypeError} when something on the list is no origin
 */
export declare function originCheck(origins: Origins): (origin: string | null) => boolean;
/** On every answer, so that a page can read it: a refusal that cannot be read looks like a network that is down. */
export declare const corsHeaders: (request: Request) => Record<string, string>;
/** The answer to a preflight. Also for a page that may not send: it is to read that in the answer to its lead. */
export declare const answerPreflight: (request: Request) => Response;
