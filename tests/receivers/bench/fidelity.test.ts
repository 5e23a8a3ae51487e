import { describe, expect } from 'vitest';
import { type ProfileName, startProfile } from '../profiles/index.ts';
import { debianWebhookMissing, startDebianWebhook } from '../real/debian-webhook.ts';
import { startExpress } from '../real/express.ts';
import { startNodeRed } from '../real/node-red.ts';
import { phpMissing, startPhp } from '../real/php.ts';
import type { RealReceiver } from '../real/receiver.ts';
import { filled, test } from './bench-test.ts';

/** The profiles whose original runs here. */
const PAIRS: { profile: ProfileName; start: () => Promise<RealReceiver>; missing?: string | undefined }[] = [
  { profile: 'open', start: startExpress },
  { profile: 'nodered-stock', start: () => startNodeRed('stock') },
  { profile: 'nodered-hardened', start: () => startNodeRed('hardened') },
  { profile: 'exec-on-options', start: () => startDebianWebhook('plain'), missing: debianWebhookMissing },
  { profile: 'opt405', start: () => startDebianWebhook('with a header'), missing: debianWebhookMissing },
  { profile: 'php-plain', start: startPhp, missing: phpMissing },
];

const FIELDS = { name: 'Ada Lovelace', email: 'ada@example.com' };
const REQUESTS: Record<string, RequestInit> = {
  preflight: {
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  },
  form: { method: 'POST', body: new URLSearchParams(FIELDS) },
  json: { method: 'POST', body: JSON.stringify(FIELDS), headers: { 'content-type': 'application/json' } },
  text: { method: 'POST', body: JSON.stringify(FIELDS), headers: { 'content-type': 'text/plain;charset=UTF-8' } },
};

/** What a page could know of the answer. */
async function answersOf(url: string): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [what, request] of Object.entries(REQUESTS)) {
    const headers = { origin: 'https://shop.example', ...request.headers };
    const response = await fetch(url, { ...request, headers });
    await response.arrayBuffer();
    answers[what] = {
      status: response.status,
      origin: response.headers.get('access-control-allow-origin'),
      headers: response.headers.get('access-control-allow-headers'),
    };
  }
  return answers;
}

/** What can be read, in whatever order scripts have run, and keys are written. */
const readable = (leads: readonly Record<string, unknown>[]) =>
  filled(leads)
    .map((lead) => JSON.stringify(Object.entries(lead).sort()))
    .sort();

describe('a profile answers as its original does, and reads the same', () => {
  for (const { profile, start, missing } of PAIRS) {
    test(profile, async ({ skip, onTestFinished }) => {
      if (missing) skip(missing);
      const [real, ours] = await Promise.all([start(), startProfile(profile)]);
      onTestFinished(async () => {
        await Promise.all([real.close(), ours.close()]);
      });
      expect(await answersOf(ours.url)).toEqual(await answersOf(real.url));
      await expect.poll(async () => readable(await real.leads()), { timeout: 10_000 }).toEqual(readable(ours.leads()));
    });
  }
});
