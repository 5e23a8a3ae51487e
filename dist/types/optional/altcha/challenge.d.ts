/** What an ALTCHA server asks: the number that, behind the salt, has this hash. */
export interface Challenge {
    algorithm: string;
    /** The hash, in hexadecimal. */
    challenge: string;
    salt: string;
    signature: string;
    /** The highest number to try. */
    maxnumber: number;
}
/** Reads a challenge (version 1 of the protocol); undefined if it is none that we can solve. */
export declare function readChallenge(json: unknown): Challenge | undefined;
/** When the challenge ends, in milliseconds since 1970: it stands in its salt. */
export declare function endOf({ salt }: Challenge): number;
/**
 * Tries numbers, a few at a time.
 *
 * @param rest waits until the page has nothing better to do; false ends it
 */
export declare function solve({ algorithm, challenge, salt, maxnumber }: Challenge, rest: () => Promise<boolean>): Promise<number | undefined>;
