/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, then 72 random ones, so ids sort by age.
 * Made from `getRandomValues`, because `crypto.randomUUID` is missing on plain http pages.
 *
 * @param now milliseconds since 1970
 */
export declare function uuid(now: number): string;
