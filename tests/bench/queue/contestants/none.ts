import { inLanes } from './lanes.ts';
import { type Lead, makeLeads, post } from './lead.ts';

/** No store at all: what the browser and the webhook can do, and nobody can beat. */
let leads: Lead[] = [];

window.bench = {
  async seed(count, url, nextAt) {
    leads = makeLeads(count, url, nextAt);
  },
  put: async () => Number.NaN,
  size: async () => leads.length,
  drain: (inFlight) => inLanes(leads, inFlight, post),
};
