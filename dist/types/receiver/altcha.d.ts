/** A question for `leadtag.altcha.js`, or for ALTCHA's own widget (version 1 of the protocol). */
export interface AltchaChallenge {
    algorithm: 'SHA-256';
    challenge: string;
    maxnumber: number;
    salt: string;
    signature: string;
}
/**
 * Makes a challenge for a form: answer it as JSON where `data-challenge-url` points, with CORS for your pages.
 *
 * @param hmacKey a secret of your server, the same as for `verifyAltcha`
 * @param maxNumber how hard it is: half as many hashes on average
 * @param seconds how long it can be solved and sent; a visitor may take his time over a form, and leads wait for a network
 */
export declare function altchaChallenge(hmacKey: string, { maxNumber, seconds }?: {
    maxNumber?: number | undefined;
    seconds?: number | undefined;
}): Promise<AltchaChallenge>;
/**
 * Whether the work was done that `altchaChallenge` asked for, in time. The same answer counts each time: who must not take it
 * twice remembers its `signature`.
 *
 * @param payload the field `altcha` of a lead
 */
export declare function verifyAltcha(payload: unknown, hmacKey: string, now?: number): Promise<boolean>;
