import { promisifyRequest } from 'idb-keyval';
import localforage from 'localforage';
import { inLanes } from './lanes.ts';
import { type Lead, makeLeads, newLead, post } from './lead.ts';
import { timed } from './timed.ts';

/** localForage, a key for each lead. Its writes are relaxed: it cannot ask for more. */
window.bench = {
  // each `setItem` is a transaction of its own, which takes too long for thousands; what lies there is the same
  async seed(count, url, nextAt) {
    await localforage.setItem('first', null);
    await localforage.removeItem('first');
    const database = await promisifyRequest(indexedDB.open('localforage'));
    const transaction = database.transaction('keyvaluepairs', 'readwrite');
    for (const lead of makeLeads(count, url, nextAt)) transaction.objectStore('keyvaluepairs').put(lead, lead.id);
    await promisifyRequest(transaction);
    database.close();
  },
  put(url) {
    const lead = newLead(url);
    return timed(() => localforage.setItem(lead.id, lead));
  },
  size: async () => (await localforage.keys()).length,
  async drain(inFlight) {
    await inLanes(await localforage.keys(), inFlight, async (key) => {
      await post((await localforage.getItem<Lead>(key))!);
      await localforage.removeItem(key);
    });
  },
};
