import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readChallenge, solve } from '../../../src/optional/altcha/challenge.ts';
import { altchaChallenge, verifyAltcha } from '../../../src/receiver.ts';

const KEY = 'a secret of the server';
const rested = async () => true;

/** The proof as the script sends it. */
async function proofOf(challenge: object): Promise<Record<string, unknown>> {
  const asked = readChallenge(challenge)!;
  const { maxnumber: _, ...rest } = asked;
  return { ...rest, number: await solve(asked, rested) };
}
const sent = (proof: object) => btoa(JSON.stringify(proof));

describe('a challenge of ours', () => {
  test('is solved by the script, and the answer is right', async () => {
    const proof = await proofOf(await altchaChallenge(KEY, { maxNumber: 1000 }));
    expect(await verifyAltcha(sent(proof), KEY)).toBe(true);
  });

  test('counts for an hour, if nothing else is said', async () => {
    const payload = sent(await proofOf(await altchaChallenge(KEY, { maxNumber: 10 })));
    expect(await verifyAltcha(payload, KEY, Date.now() + 3_590_000)).toBe(true);
    expect(await verifyAltcha(payload, KEY, Date.now() + 3_601_000)).toBe(false);
  });

  test.each(['challenge', 'salt', 'number', 'signature', 'algorithm'])('with another %s is none', async (part) => {
    const proof = await proofOf(await altchaChallenge(KEY, { maxNumber: 1000 }));
    const other = await proofOf(await altchaChallenge('another key', { maxNumber: 1000 }));
    const changed = part === 'algorithm' ? 'SHA-1' : part === 'number' ? Number(proof.number) + 1 : other[part];
    expect(await verifyAltcha(sent({ ...proof, [part]: changed }), KEY)).toBe(false);
  });

  test('does not become a later one by digits that move from the number into the time', async () => {
    // as older servers made them: without an end of the salt
    const [salt, number] = ['8f2a51c0?expires=189345600', 4242];
    const challenge = createHash('sha256').update(`${salt}${number}`).digest('hex');
    const signature = createHmac('sha256', KEY).update(challenge).digest('hex');
    const later = { algorithm: 'SHA-256', challenge, salt: `${salt}4`, number: 242, signature };
    expect(await verifyAltcha(sent(later), KEY)).toBe(false);
  });

  test.each([undefined, '', 'e30=', '%', btoa('null'), btoa('[]'), 42])('%j is no answer', async (payload) => {
    expect(await verifyAltcha(payload, KEY)).toBe(false);
  });
});

/** Made with `altcha-lib` 2.8.0, `createChallenge` of `altcha-lib/v1`. */
const THEIRS = {
  algorithm: 'SHA-256',
  challenge: 'a3d89eb08e38f6f800523fcfb87afd7ebf35419d07e788f3fefde62a3384cf5c',
  maxnumber: 10000,
  salt: '8f2a51c09b7de31466aa0c55?expires=1893456000&',
  signature: '5fdda984c9003ac3e019c8345b57caddeb56aca533b92287ea578f97dde72987',
};

test('a challenge of the ALTCHA library is solved, and answered as it wants it', async () => {
  const proof = await proofOf(THEIRS);
  expect(proof.number).toBe(4242);
  expect(await verifyAltcha(sent(proof), KEY, Date.UTC(2029, 0))).toBe(true);
});

test('no number: the search ends at the highest, or when nobody wants it any more', async () => {
  const challenge = readChallenge({ ...THEIRS, maxnumber: 300 })!;
  expect(await solve(challenge, rested)).toBeUndefined();
  expect(await solve({ ...challenge, maxnumber: 1e9 }, async () => false)).toBeUndefined();
});

test.each([null, {}, [], 'text', { ...THEIRS, algorithm: 'MD5' }, { ...THEIRS, salt: undefined }])(
  '%j is no challenge',
  (json) => expect(readChallenge(json)).toBeUndefined(),
);
