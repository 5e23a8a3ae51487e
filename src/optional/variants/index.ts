import type { FormConfig } from '../../config/parse.ts';
import type { VariantInput } from '../../config/schema.ts';
import type { Extension, Site } from '../../extensions.ts';

const NAMES = 'abcd';

/**
 * Split tests: shows one of up to four variants of heading, text and call to action, the same to a visitor for as long as he may
 * be remembered. The lead and the events carry its name as `variant`.
 */
export function variants(random: () => number = Math.random): Extension {
  let site: Site | undefined;
  const chosen = new Map<string, number>();
  /** The one of last time, else the one of this page, else any, with equal chances. */
  const pick = (formId: string, count: number, random: () => number): number => {
    const known = site?.note(`variant:${formId}`);
    const isOurs = Number.isInteger(known) && 0 <= (known as number) && (known as number) < count;
    const next = isOurs ? (known as number) : (chosen.get(formId) ?? Math.floor(random() * count));
    chosen.set(formId, next);
    if (!isOurs) site?.note(`variant:${formId}`, next);
    return next;
  };
  return {
    name: 'variants',
    page(given) {
      site = given;
    },
    form(config: FormConfig): FormConfig {
      const all = config.variants.slice(0, NAMES.length).map((variant) => Object(variant) as VariantInput);
      if (all.length < 2) return config;
      // what is remembered comes first: a yes of the visitor may bring back the one of last time
      const at = pick(config.formId, all.length, random);
      const { id, ...texts } = all[at % all.length]!;
      const own = Object.fromEntries(
        (['heading', 'text', 'cta'] as const).flatMap((key) =>
          typeof texts[key] === 'string' ? [[key, texts[key]]] : [],
        ),
      );
      return { ...config, ...own, variant: String(id || NAMES[at % all.length]) };
    },
  };
}
