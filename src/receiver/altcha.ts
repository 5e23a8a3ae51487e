/** A question for `leadtag.altcha.js`, or for ALTCHA's own widget (version 1 of the protocol). */
export interface AltchaChallenge {
  algorithm: 'SHA-256';
  challenge: string;
  maxnumber: number;
  salt: string;
  signature: string;
}

const encoder = new TextEncoder();
const hex = (bytes: ArrayBuffer | Uint8Array): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const sha = async (text: string) => hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

async function sign(text: string, key: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign']);
  return hex(await crypto.subtle.sign(algorithm, secret, encoder.encode(text)));
}

/**
 * Makes a challenge for a form: answer it as JSON where `data-challenge-url` points, with CORS for your pages.
 *
 * @param hmacKey a secret of your server, the same as for `verifyAltcha`
 * @param maxNumber how hard it is: half as many hashes on average
 * @param seconds how long it can be solved and sent; a visitor may take his time over a form, and leads wait for a network
 */
export async function altchaChallenge(
  hmacKey: string,
  { maxNumber = 50_000, seconds = 3600 } = {},
): Promise<AltchaChallenge> {
  const expires = Math.floor(Date.now() / 1000) + seconds;
  // the `&` at its end keeps digits of the number from passing for digits of the time
  const salt = `${hex(crypto.getRandomValues(new Uint8Array(12)))}?expires=${expires}&`;
  const random = crypto.getRandomValues(new Uint32Array(1))[0]!;
  const challenge = await sha(salt + (random % (maxNumber + 1)));
  return { algorithm: 'SHA-256', challenge, maxnumber: maxNumber, salt, signature: await sign(challenge, hmacKey) };
}

/**
 * Whether the work was done that `altchaChallenge` asked for, in time. The same answer counts each time: who must not take it
 * twice remembers its `signature`.
 *
 * @param payload the field `altcha` of a lead
 */
export async function verifyAltcha(payload: unknown, hmacKey: string, now = Date.now()): Promise<boolean> {
  const { algorithm, challenge, salt, number, signature } = read(payload);
  if (algorithm !== 'SHA-256' || !/^[^?]+(\?.*)?&$/.test(String(salt)) || !Number.isSafeInteger(number)) return false;
  const expires = Number(new URLSearchParams(String(salt).split('?')[1]).get('expires') ?? Number.POSITIVE_INFINITY);
  if (!(expires * 1000 >= now) || (await sha(`${salt}${number}`)) !== challenge) return false;
  // both signed once more: how long the comparison takes says nothing of the signature
  const [theirs, ours] = [String(signature), await sign(String(challenge), hmacKey)];
  return (await sign(theirs, hmacKey)) === (await sign(ours, hmacKey));
}

function read(payload: unknown): Record<string, unknown> {
  try {
    return Object(JSON.parse(atob(String(payload))));
  } catch {
    return {};
  }
}
