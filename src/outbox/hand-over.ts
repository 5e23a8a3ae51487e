import type { Clock } from '../platform/clock.ts';
import type { Outbox } from './outbox.ts';
import type { Row } from './row.ts';

/**
 * What a visitor may be told of a lead.
 * - `received`: a destination has said yes, or the lead was handed over and no answer can be read.
 * - `saved`: it is on the disk and will be sent again.
 * - `failed`: neither; what was typed must stay.
 */
export type Handed = 'received' | 'saved' | 'failed';

/** How long a visitor waits for an answer once the lead is on the disk, in milliseconds. */
const PATIENCE = 3000;

/**
 * Writes a new lead to the disk, in place of an earlier one that was not taken, then sends it, and says as soon as possible what
 * the visitor may be told.
 */
export async function handOver(
  outbox: Outbox,
  rows: readonly Row[],
  clock: Clock,
  instead: readonly Row[] = [],
): Promise<Handed> {
  const claimed = rows.map(outbox.lease);
  const durable = await outbox.put(claimed, instead);
  return new Promise((resolve) => {
    let open = claimed.length;
    let waiting = false;
    const stop = durable ? clock.after(PATIENCE, () => resolve('saved')) : () => {};
    const settle = (handed: Handed) => {
      stop();
      resolve(handed);
    };
    if (!open) settle('failed');
    for (const row of claimed) {
      void outbox.carry(row).then((carried) => {
        if (carried === 'delivered' || carried === 'unconfirmed') settle('received');
        waiting ||= carried !== 'refused';
        if (--open === 0) settle(durable && waiting ? 'saved' : 'failed');
      });
    }
  });
}
