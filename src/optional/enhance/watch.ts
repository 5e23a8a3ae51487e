import { isOurs, own } from './own.ts';

/** What a page does with its forms. */
export interface Watcher {
  /** Forms may have come or gone. */
  changed(): void;
  /** One is being submitted; true where it is ours from here on. */
  submit(form: HTMLFormElement, button: HTMLElement | null): boolean;
  input(form: HTMLFormElement): void;
  invalid(form: HTMLFormElement, input: HTMLInputElement): void;
}

/**
 * Listens on the window, behind all listeners of the page: what one of them has prevented is not sent. A form with
 * `data-leadtag-takeover` is taken before them, since the page's own script would send it by itself.
 */
export function watch({ changed, submit, input, invalid }: Watcher): void {
  const onSubmit = (event: SubmitEvent, isFirst: boolean) => {
    const form = event.target;
    if (event.defaultPrevented || !isOurs(form)) return;
    if (own(form, 'hasAttribute').call(form, 'data-leadtag-takeover') !== isFirst || !submit(form, event.submitter))
      return;
    event.preventDefault();
    if (isFirst) event.stopImmediatePropagation();
  };
  const formOf = (event: Event) => (event.target as HTMLInputElement | null)?.form;
  addEventListener('submit', (event) => onSubmit(event, true), true);
  addEventListener('submit', (event) => onSubmit(event, false));
  addEventListener('input', (event) => {
    const form = formOf(event);
    if (isOurs(form)) input(form);
  });
  addEventListener(
    'invalid',
    (event) => {
      const form = formOf(event);
      if (isOurs(form)) invalid(form, event.target as HTMLInputElement);
    },
    true,
  );
  new MutationObserver(changed).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', changed);
  changed();
}
