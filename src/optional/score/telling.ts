import type { Extension } from '../../extensions.ts';
import { onNavigation } from '../../platform/navigation.ts';

/** Pages that say something of whoever reads them. */
const TELLING = {
  pricing: /pric(e|ing)|\bplans?\b|tarif|preis|preco/i,
  proof: /case-stud|customers?\b|compar|\bvs\b|alternative/i,
  careers: /career|\bjobs?\b/i,
};

/** What a page at this path says of its reader, as signals. */
export const signalsOf = (path: string): string[] =>
  Object.entries(TELLING).flatMap(([name, pages]) => (pages.test(path) ? [name] : []));

/** Notes what a visitor reads, page by page: pricing, case studies, careers. */
export const telling = (): Extension => ({
  name: 'telling',
  page(site) {
    let last = '';
    const look = () => {
      const path = location.pathname + location.hash;
      if (path !== last) for (const signal of signalsOf(path)) site.track(signal);
      last = path;
    };
    look();
    onNavigation(look);
  },
});
