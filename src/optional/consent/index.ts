import type { Extension } from '../../extensions.ts';
import { shown } from '../../lead/build.ts';
import { digest } from '../../platform/digest.ts';
import { watchConsentMode } from './consent-mode.ts';
import { addHashes } from './receipt.ts';
import { tcfApi, watchTcf } from './tcf.ts';

/**
 * Reads what a consent banner knows, as a yes or no to being remembered: TCF v2.2 first, which is an answer of the visitor, else
 * Google Consent Mode, where there is no TCF. Without either nothing is said, and unknown is no. And what a visitor agreed to in a
 * form gets the hash of the words that he read.
 */
export function consent(): Extension {
  return {
    name: 'consent',
    form(config) {
      // hashes take a moment: they are known by the time of a lead
      for (const { label } of config.purposes) digest(shown(label));
      return config;
    },
    lead(lead) {
      addHashes(lead);
      return undefined;
    },
    page(site) {
      watchTcf(window, site.consent);
      // where a banner can be asked, a default of the owner's does not answer in the visitor's place
      const page: Window & { __tcfapi?: unknown } = window;
      watchConsentMode(page, (granted) => tcfApi(page) || site.consent(granted));
    },
  };
}
