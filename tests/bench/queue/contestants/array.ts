import { get, set } from 'idb-keyval';
import { type Lead, makeLeads, newLead, post } from './lead.ts';
import { timed } from './timed.ts';

/** One array under one key, through idb-keyval: how analytics libraries keep their queues. Its writes are relaxed, as idb-keyval's are. */
const read = async (): Promise<Lead[]> => (await get('queue')) ?? [];

window.bench = {
  seed: (count, url, nextAt) => set('queue', makeLeads(count, url, nextAt)),
  put(url) {
    const lead = newLead(url);
    return timed(async () => set('queue', [...(await read()), lead]));
  },
  size: async () => (await read()).length,
  // writes of an array must not overlap, so what is sent together is erased together
  async drain(inFlight) {
    for (let leads = await read(); leads.length; leads = await read()) {
      await Promise.all(leads.slice(0, inFlight).map(post));
      await set('queue', leads.slice(inFlight));
    }
  },
};
