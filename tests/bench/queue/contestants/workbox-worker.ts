import { promisifyRequest } from 'idb-keyval';
import { Queue } from 'workbox-background-sync';
import { type Lead, makeLeads, newLead, requestOf } from './lead.ts';
import type { Store } from './store.ts';
import { timed } from './timed.ts';

/** What a service worker hears from a page, as far as we need it. */
interface Asked extends MessageEvent {
  data: { method: keyof Store; given: never[] };
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Workbox's own queue. It sends when we say so, not at a `sync` event: registering for one costs time, which is not counted here.
 * Its writes are relaxed, and it erases a lead before it sends it. It sends one at a time.
 */
const queue = new Queue('leads', { forceSyncFallback: true, onSync: () => {} });

const requestFor = (lead: Lead) => new Request(lead.url, requestOf(lead));

const store: Store = {
  // each `pushRequest` is a transaction of its own, which takes too long for thousands; what lies there is the same
  async seed(count, url, nextAt) {
    await queue.pushRequest({ request: requestFor(newLead(url)) });
    const database = await promisifyRequest(indexedDB.open('workbox-background-sync'));
    const transaction = database.transaction('requests', 'readwrite');
    const table = transaction.objectStore('requests');
    const [{ id: _, ...entry }] = await promisifyRequest(table.getAll());
    table.clear();
    for (const { body } of makeLeads(count, url, nextAt)) {
      table.add({ ...entry, requestData: { ...entry.requestData, body: new TextEncoder().encode(body).buffer } });
    }
    await promisifyRequest(transaction);
    database.close();
  },
  put(url) {
    const request = requestFor(newLead(url));
    return timed(() => queue.pushRequest({ request }));
  },
  size: () => queue.size(),
  drain: () => queue.replayRequests(),
};

addEventListener('message', (event) => {
  const { data, ports, waitUntil } = event as Asked;
  const answer = (store[data.method] as (...given: never[]) => Promise<unknown>)(...data.given).then(
    (result) => ports[0]!.postMessage({ result }),
    (error) => ports[0]!.postMessage({ error: String(error) }),
  );
  waitUntil.call(event, answer);
});
