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

/** How many numbers are tried at once: a few milliseconds of a slow phone. */
const SLICE = 250;

/** Reads a challenge (version 1 of the protocol); undefined if it is none that we can solve. */
export function readChallenge(json: unknown): Challenge | undefined {
  const { algorithm, challenge, salt, signature, maxnumber, maxNumber } = Object(json) as Record<string, unknown>;
  const texts = [challenge, salt, signature];
  if (!/^SHA-(1|256|384|512)$/.test(String(algorithm)) || texts.some((text) => typeof text !== 'string'))
    return undefined;
  return {
    algorithm: String(algorithm),
    challenge: String(challenge),
    salt: String(salt),
    signature: String(signature),
    maxnumber: Number(maxnumber ?? maxNumber) || 1e6,
  };
}

/** When the challenge ends, in milliseconds since 1970: it stands in its salt. */
export function endOf({ salt }: Challenge): number {
  const seconds = Number(new URLSearchParams(salt.split('?')[1]).get('expires'));
  return seconds ? seconds * 1000 : Number.POSITIVE_INFINITY;
}

/**
 * Tries numbers, a few at a time.
 *
 * @param rest waits until the page has nothing better to do; false ends it
 */
export async function solve(
  { algorithm, challenge, salt, maxnumber }: Challenge,
  rest: () => Promise<boolean>,
): Promise<number | undefined> {
  const encoder = new TextEncoder();
  const hash = async (n: number) => {
    const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, encoder.encode(salt + n)));
    return bytes.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
  };
  for (let first = 0; first <= maxnumber; first += SLICE) {
    const hashes = await Promise.all(Array.from({ length: SLICE }, (_, i) => hash(first + i)));
    const at = hashes.indexOf(challenge.toLowerCase());
    if (at >= 0) return first + at;
    if (!(await rest())) return undefined;
  }
  return undefined;
}
