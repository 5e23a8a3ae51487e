import type { EventDetail } from '../../events/names.ts';

/** What is counted of a form, each once for a form and a page (a step once for the step, a delivery once for the lead). */
export const COUNTED = ['view', 'start', 'step', 'invalid', 'submit', 'delivered'] as const;
export type Counted = (typeof COUNTED)[number];

/** Calls back for each thing that is counted, once; returns what ends it. */
export function onFact(page: EventTarget, hear: (name: Counted, detail: EventDetail) => void): () => void {
  const seen = new Set<string>();
  const ends = COUNTED.map((name) => {
    const listen = (event: Event) => {
      const { detail, defaultPrevented } = event as CustomEvent<EventDetail | null>;
      // a page may send events of these names as well, and cancel ours
      if (!detail || defaultPrevented) return;
      const { formId, leadId, step } = detail;
      const print = JSON.stringify([name, name === 'delivered' ? leadId : formId, name === 'step' && step]);
      if (seen.has(print)) return;
      seen.add(print);
      hear(name, detail);
    };
    page.addEventListener(`leadtag:${name}`, listen);
    return () => page.removeEventListener(`leadtag:${name}`, listen);
  });
  return () => {
    for (const end of ends) end();
  };
}
