import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/doctor/examine.ts';
import type { Findings } from '../../../src/doctor/findings.ts';
import { debianWebhookMissing, startDebianWebhook } from '../real/debian-webhook.ts';
import { startExpress } from '../real/express.ts';
import { startHono } from '../real/hono.ts';
import { startNodeRed } from '../real/node-red.ts';
import { phpMissing, startPhp } from '../real/php.ts';
import type { RealReceiver } from '../real/receiver.ts';

interface Real {
  start(): Promise<RealReceiver>;
  missing?: string | undefined;
  verdict: Findings['verdict'];
  /** What is to be pasted beside the address. */
  attributes: Record<string, string>;
}

const FORM = { 'data-format': 'form' };

const REAL: Record<string, Real> = {
  'Node-RED, stock': { start: () => startNodeRed('stock'), verdict: 'delivered', attributes: {} },
  'Node-RED, hardened': { start: () => startNodeRed('hardened'), verdict: 'unconfirmed', attributes: FORM },
  'Node-RED, hardened, with CORS': {
    start: () => startNodeRed('hardened with CORS'),
    verdict: 'delivered',
    attributes: {},
  },
  Express: { start: startExpress, verdict: 'delivered', attributes: {} },
  Hono: { start: startHono, verdict: 'delivered', attributes: {} },
  'Debian webhook': {
    start: () => startDebianWebhook('plain'),
    missing: debianWebhookMissing,
    verdict: 'unconfirmed',
    attributes: FORM,
  },
  'Debian webhook, with a header': {
    start: () => startDebianWebhook('with a header'),
    missing: debianWebhookMissing,
    verdict: 'delivered',
    attributes: FORM,
  },
  PHP: { start: startPhp, missing: phpMissing, verdict: 'unconfirmed', attributes: FORM },
};

describe('the doctor at real receivers', () => {
  test.for(Object.entries(REAL))('%s', { timeout: 60_000 }, async ([, real], { skip }) => {
    const { start, missing, verdict, attributes } = real;
    if (missing) skip(missing);
    const receiver = await start();
    try {
      const findings = await examine({
        url: receiver.url,
        origin: 'http://127.0.0.1:9001',
        mayISend: async () => true,
      });
      expect(findings.verdict).toBe(verdict);
      expect(findings.attributes).toEqual({ 'data-webhook': receiver.url, ...attributes });
      const has = async () =>
        (await receiver.leads()).filter((lead) => JSON.stringify(lead).includes(findings.leadId!));
      await expect.poll(async () => (await has()).length, { timeout: 10_000 }).toBe(1);
    } finally {
      await receiver.close();
    }
  });
});
