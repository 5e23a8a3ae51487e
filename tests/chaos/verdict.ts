import type { StoredOutbox } from '../helpers/outbox.ts';
import { leadIdIn } from '../helpers/outbox.ts';
import type { Arrival } from './faulty-webhook.ts';
import type { Told } from './ledger.ts';

export interface Verdict {
  /** One line for each thing that must not be. */
  violations: string[];
  counts: Record<string, number>;
}

/** What was promised: told "received" or "saved", or on the disk, which is told a moment later. */
const isPromised = ({ queued, status }: Told): boolean => queued || status === 'received' || status === 'saved';

/** Holds what the visitors were told against what the webhook has got and the device still has. */
export function judge(leads: readonly Told[], arrivals: readonly Arrival[], left: StoredOutbox['rows']): Verdict {
  const violations: string[] = [];
  const committed = arrivals.filter((arrival) => arrival.committed);
  const received = new Set(committed.map(({ id }) => id));
  const byMarker = new Map(leads.map((lead) => [lead.marker, lead]));

  const promised = leads.filter(isPromised);
  const lost = promised.filter(({ id }) => !id || !received.has(id));
  for (const { marker, id, queued, status } of lost) {
    const row = left.find(({ key }) => leadIdIn(key) === id)?.row;
    const where = row ? `on the device, ${row.state}, ${row.reason}, attempt ${row.attempts}` : 'not on the device';
    const told = status ?? (queued ? 'nothing, but it was on the disk' : 'nothing');
    violations.push(`lost: ${marker}, ${id}, told ${told}; ${where}`);
  }

  const ids = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  for (const { id, marker, hash } of arrivals) {
    const lead = byMarker.get(marker);
    if (!lead) violations.push(`invented: ${id} with the marker ${marker}, which no visitor has typed`);
    else if (lead.id && lead.id !== id) violations.push(`invented: ${id} for ${marker}, whose id is ${lead.id}`);
    ids.set(marker, (ids.get(marker) ?? new Set()).add(id));
    bodies.set(id, (bodies.get(id) ?? new Set()).add(hash));
  }
  for (const [marker, of] of ids) if (of.size > 1) violations.push(`two ids: ${marker} came as ${[...of].join(', ')}`);
  for (const [id, of] of bodies) if (of.size > 1) violations.push(`bytes: ${id} came in ${of.size} versions`);

  const stuck = left.filter(({ key }) => !lost.some(({ id }) => id === leadIdIn(key)));
  for (const { key, row } of stuck) violations.push(`left on the device: ${key}, ${row.state}, ${row.reason}`);

  const repeats = committed.length - received.size;
  const answered = arrivals.filter((arrival) => arrival.answered).length;
  const arrived = new Set(committed.map(({ marker }) => marker));
  const untold = leads.filter((lead) => !isPromised(lead) && lead.status !== 'failed');
  return {
    violations,
    counts: {
      'leads submitted': leads.length,
      promised: promised.length,
      'told received': leads.filter(({ status }) => status === 'received').length,
      'told saved': leads.filter(({ status }) => status === 'saved').length,
      'on the disk, killed before told': promised.filter(({ status }) => !status).length,
      'told failed': leads.filter(({ status }) => status === 'failed').length,
      untold: untold.length,
      'untold, arrived all the same': untold.filter(({ marker }) => arrived.has(marker)).length,
      received: received.size,
      lost: lost.length,
      'left on the device': left.length,
      'attempts seen by the webhook': arrivals.length,
      'repeats of a taken lead': repeats,
      'repeats after a whole 200': answered - new Set(arrivals.filter((a) => a.answered).map(({ id }) => id)).size,
    },
  };
}
