import { attribute, own } from './own.ts';

export type Which = 'success' | 'failure';

/** A place on the page for an outcome. */
export interface Panel {
  element: HTMLElement;
  /** It has no words of its own. */
  empty?: boolean;
  /** It stands in place of the form. */
  instead?: boolean;
}

const WEBFLOW: Record<Which, string> = { success: '.w-form-done', failure: '.w-form-fail' };

/**
 * The page's own panel for an outcome: the one that the owner names, one marked `data-leadtag-success` or `-failure` in the form or
 * after it, or that of a page builder (Webflow, Contact Form 7).
 */
export function panelOf(form: HTMLFormElement, which: Which): Panel | undefined {
  const at = <Of extends Element>(root: ParentNode | null | undefined, selector: string) =>
    root?.querySelector<Of & HTMLElement>(selector);
  const inside = (selector: string) => own(form, 'querySelector').call(form, selector) as HTMLElement | null;
  const target = attribute(form, `data-leadtag-${which}-target`);
  const named = target && at(document, target);
  if (named) return around(form, named);

  const mark = `[data-leadtag-${which}]:not(form)`;
  const marked = inside(mark) ?? after(form, mark);
  if (marked) return around(form, marked);

  const webflow = at(own(form, 'closest').call(form, '.w-form'), WEBFLOW[which]);
  if (webflow) return { element: webflow, instead: which === 'success' };
  const output = inside('.wpcf7-response-output');
  return output ? { element: output, empty: true } : undefined;
}

/** One that the owner has marked stands in place of the form, unless it stands in it. */
const around = (form: HTMLFormElement, element: HTMLElement): Panel => ({
  element,
  empty: !element.textContent?.trim(),
  instead: !own(form, 'contains').call(form, element) && !!element.closest('[data-leadtag-success]'),
});

/** The first match behind the form, below the same parent. */
function after(form: HTMLFormElement, selector: string): HTMLElement | undefined {
  const all = own(form, 'parentElement')?.querySelectorAll<HTMLElement>(selector) ?? [];
  return Array.from(all).find((element) => form.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}
