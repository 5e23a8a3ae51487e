import type { Leadtag } from '../script.ts';
import { debug } from './debug/index.ts';
import { whenThere } from './register.ts';

let page: Leadtag;
const extension = debug(() => ({
  version: page.version,
  outbox: page.outbox,
  find: (host) => page.get(host as unknown as string),
  setConsent: page.setConsent,
  clearData: page.clearData,
}));
whenThere((api) => {
  page = api;
  api.extend(extension);
});
