import type { Extension } from '../../extensions.ts';
import { cookieStorage } from './cookie-storage.ts';

/**
 * One memory for all subdomains: with `attribution="visitor"`, what is remembered of a visitor stands in a cookie of the parent
 * domain. Safari forgets it after seven days without a visit, as all that scripts keep.
 */
export const subdomains = (): Extension => ({
  name: 'subdomains',
  page(site) {
    const storage = site.settings.attribution === 'visitor' ? cookieStorage(document, location) : undefined;
    if (storage) site.use(storage);
  },
});
