import { createDisk } from '../../../../src/outbox/disk.ts';
import { createOutbox } from '../../../../src/outbox/outbox.ts';
import { localDrawer } from '../../../../src/outbox/shelf.ts';
import { createStore } from '../../../../src/outbox/store.ts';
import { systemClock } from '../../../../src/platform/clock.ts';
import { makeLeads, newLead } from './lead.ts';
import { timed } from './timed.ts';

/**
 * leadtag: its outbox as `src/page.ts` makes it, without the form. A submit goes through `put`; what sends is the built script, on
 * pages of their own.
 */
const store = createStore({ indexedDB: () => indexedDB, clock: systemClock });
const disk = createDisk(store);
const unused = () => Promise.reject(new Error('The built script does that'));
const outbox = createOutbox({
  store,
  drawer: localDrawer,
  csv: unused,
  attempt: unused,
  notify: () => {},
  warn: (_, code) => {
    throw new Error(code);
  },
  clock: systemClock,
  random: Math.random,
  online: () => navigator.onLine,
  tab: crypto.randomUUID(),
  locks: navigator.locks,
});

/** A write of ours that takes longer than 2.5 s counts as failed. */
const CHUNK = 500;

window.bench = {
  async seed(count, url, nextAt) {
    const leads = makeLeads(count, url, nextAt);
    for (let from = 0; from < count; from += CHUNK) await disk.put(leads.slice(from, from + CHUNK), []);
    // as typing into a form does
    outbox.prepare();
  },
  put(url) {
    const lead = newLead(url);
    return timed(async () => {
      if (!(await outbox.put([lead]))) throw new Error('Not kept');
    });
  },
  size: async () => (await disk.entries('lead:')).length,
  drain: unused,
};
