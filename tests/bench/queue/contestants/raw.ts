import { promisifyRequest } from 'idb-keyval';
import { inLanes } from './lanes.ts';
import { type Lead, makeLeads, newLead, post } from './lead.ts';
import { timed } from './timed.ts';

/** IndexedDB with nothing around it: a transaction for each lead, strict. As fast as it can be with the same promise. */
const opening = indexedDB.open('raw');
opening.onupgradeneeded = () => opening.result.createObjectStore('leads', { autoIncrement: true });
const database = promisifyRequest(opening);

/** So many are read at once. */
const BATCH = 20;

async function write(step: (table: IDBObjectStore) => void): Promise<void> {
  const transaction = (await database).transaction('leads', 'readwrite', { durability: 'strict' });
  step(transaction.objectStore('leads'));
  await promisifyRequest(transaction);
}

window.bench = {
  seed: (count, url, nextAt) =>
    write((table) => {
      for (const lead of makeLeads(count, url, nextAt)) table.add(lead);
    }),
  put(url) {
    const lead = newLead(url);
    return timed(() => write((table) => void table.add(lead)));
  },
  size: async () => promisifyRequest((await database).transaction('leads').objectStore('leads').count()),
  async drain(inFlight) {
    for (;;) {
      const table = (await database).transaction('leads').objectStore('leads');
      const [keys, leads] = await Promise.all([
        promisifyRequest(table.getAllKeys(null, BATCH)),
        promisifyRequest(table.getAll(null, BATCH) as IDBRequest<Lead[]>),
      ]);
      if (!keys.length) return;
      await inLanes(keys.keys(), inFlight, async (i) => {
        await post(leads[i]!);
        await write((table) => void table.delete(keys[i]!));
      });
    }
  },
};
