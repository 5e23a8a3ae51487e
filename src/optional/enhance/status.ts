import { own } from './own.ts';

/** Our words beside a form that has no place of its own for them. */
export interface Status {
  readonly element: HTMLElement;
  /** Says it, a paragraph each, with links behind; nothing empties it. */
  say(texts: readonly string[], links?: readonly HTMLElement[]): void;
  remove(): void;
}

/** Elementor draws its messages itself, into the form; its styles know them by these classes. */
const ELEMENTOR = { success: 'elementor-message-success', failure: 'elementor-message-danger' };

/** A live region after the form (in it, where the page is made with Elementor), as soon as there is something to say. */
export function createStatus(form: HTMLFormElement): Status & { look(which?: 'success' | 'failure'): void } {
  const element = document.createElement('div');
  const isElementor = own(form, 'classList').contains('elementor-form');
  element.className = 'leadtag-status';
  element.setAttribute('role', 'status');
  return {
    element,
    say(texts, links = []) {
      if (texts[0] && !element.isConnected) {
        if (isElementor) own(form, 'append').call(form, element);
        else own(form, 'after').call(form, element);
      }
      const paragraphs = texts.map((text) => {
        const p = document.createElement('p');
        p.textContent = text;
        return p;
      });
      element.replaceChildren(...paragraphs, ...links);
      if (!element.firstChild) element.remove();
    },
    look(which) {
      if (isElementor)
        element.className = which ? `leadtag-status elementor-message ${ELEMENTOR[which]}` : 'leadtag-status';
    },
    remove: () => element.remove(),
  };
}
