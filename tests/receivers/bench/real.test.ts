// biome-ignore-all lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
import { describe, expect } from 'vitest';
import { recordEvents } from '../../helpers/events.ts';
import { rowsOf } from '../../helpers/fault-case.ts';
import { outcome } from '../../helpers/visitor.ts';
import { debianWebhookMissing, startDebianWebhook } from '../real/debian-webhook.ts';
import { startExpress } from '../real/express.ts';
import { startHono } from '../real/hono.ts';
import { startNodeRed } from '../real/node-red.ts';
import { phpMissing, startPhp } from '../real/php.ts';
import type { RealReceiver } from '../real/receiver.ts';
import { ADA, test as base, expectReadable, filled, pageFor, sendFrom } from './bench-test.ts';
import { LONG_MESSAGE } from './long-message.ts';

interface Real {
  start(): Promise<RealReceiver>;
  /** Why it cannot run here. */
  missing?: string | undefined;
  /** How the lead gets there. */
  as: 'json' | 'form';
  /** Whether the page can read the answer. */
  readable: boolean;
  /** Records of nothing: a preflight has made them. */
  blanks?: number;
}

const REAL: Record<string, Real> = {
  'Node-RED, stock': { start: () => startNodeRed('stock'), as: 'json', readable: true },
  'Node-RED, hardened': { start: () => startNodeRed('hardened'), as: 'form', readable: false },
  'Node-RED, hardened, with CORS': { start: () => startNodeRed('hardened with CORS'), as: 'json', readable: true },
  Express: { start: startExpress, as: 'json', readable: true },
  Hono: { start: startHono, as: 'json', readable: true },
  'Debian webhook': {
    start: () => startDebianWebhook('plain'),
    missing: debianWebhookMissing,
    as: 'form',
    readable: false,
    blanks: 2,
  },
  'Debian webhook, with a header': {
    start: () => startDebianWebhook('with a header'),
    missing: debianWebhookMissing,
    as: 'form',
    readable: true,
  },
  PHP: { start: startPhp, missing: phpMissing, as: 'form', readable: false },
};

const FIELDS = { 'data-fields': 'name, email*, message: textarea', 'data-field-message-maxlength': '100000' };
const PATIENCE = { timeout: 20_000 };

/** Each is started once for the file, when it is needed. */
const test = base.extend('receiving', { scope: 'file' }, async ({}, { onCleanup }) => {
  const running = new Map<string, Promise<RealReceiver>>();
  onCleanup(async () => {
    for (const receiver of running.values()) await (await receiver).close();
  });
  return (name: string) => {
    const receiver = running.get(name) ?? REAL[name]!.start();
    running.set(name, receiver);
    return receiver;
  };
});

for (const [name, { missing, as, readable, blanks = 0 }] of Object.entries(REAL)) {
  describe(name, () => {
    for (const message of [undefined, LONG_MESSAGE]) {
      const what = message ? '64 KiB' : 'a lead';
      test(`${what} as ${as}${readable ? '' : ', whose answer cannot be read'}`, async ({
        page,
        serve,
        skip,
        receiving,
      }) => {
        if (missing) skip(missing);
        const receiver = await receiving(name);
        const before = (await receiver.leads()).length;
        const site = await serve(pageFor(receiver.url, FIELDS));
        const events = await recordEvents(page);
        await sendFrom(page, site.url, { ...ADA, ...(message && { Message: message }) });

        const row = { state: 'queued', reason: 'CORS_UNREADABLE' };
        await expect
          .poll(() => rowsOf(page), { ...PATIENCE, message: 'rows on the device' })
          .toEqual(readable ? [] : [expect.objectContaining(row)]);
        await outcome(page, readable ? 'received' : 'saved').waitFor();
        const told = events.all.map(({ detail }) => detail.code);
        expect(told.includes('FALLBACK_FORM'), 'a form instead').toBe(as === 'form');

        const since = async () => (await receiver.leads()).slice(before);
        await expect.poll(async () => filled(await since()).length, PATIENCE).toBe(1);
        const [lead] = filled(await since());
        expect(lead?.type, 'JSON').toBe(as === 'json' ? 'lead.submitted' : undefined);
        expectReadable(lead, message ? { message } : {});
        expect((await since()).length - 1, 'empty records').toBe(blanks);
      });
    }
  });
}
