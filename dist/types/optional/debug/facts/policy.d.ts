/** A Content-Security-Policy: sources by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;
/** Reads one policy, as a header or a `<meta>` has it. Of a directive that stands there twice the first counts. */
export declare function readPolicy(text: string): Policy;
/** Policies of a header, which can hold several with commas between. */
export declare const readPolicies: (header: string) => Policy[];
/**
 * Whether a policy lets the page at `page` ask `url`, by this directive: as browsers match source lists
 * (https://www.w3.org/TR/CSP3/#match-url-to-source-list), without redirects. What it does not speak of, it allows.
 */
export declare function allows(policy: Policy, directive: string, url: URL, page: URL): boolean;
