import type { Mounted } from '../../extensions.ts';
import { onBackButton } from './back-button.ts';
import type { QuietTimes } from './quiet.ts';
import { lockScroll } from './scroll-lock.ts';

export const FIRST_FIELD = 'input:not([type=hidden]),textarea,select,[tabindex]';

/** The forms that are open just now. */
const open = new Set<Mounted>();

/** Whether any form of ours is open: one that opens by itself never covers another. */
export const isAnyOpen = (): boolean => open.size > 0;

export type Opening = ReturnType<typeof opening>;

/** Opens and closes one form: what is on the screen, the focus, the page behind it, the back button, and who is told. */
export function opening(form: Mounted, quiet: QuietTimes) {
  let opener: HTMLElement | null;
  let forgetBack = () => {};
  let unlock: (() => void) | undefined;
  const letScroll = () => {
    unlock?.();
    unlock = undefined;
  };
  const isOpen = () => open.has(form);
  const find = (part: string) => form.root.querySelector<HTMLElement>(`[part~=${part}]`);

  /** Brings what stands on the page in line with what should: a drawing may have made it anew. */
  const settle = () => {
    const panel = find('overlay');
    if (!form.host.isConnected) settleDown();
    bring(find('launcher'), true);
    bring(panel, isOpen());
    if (!(panel instanceof HTMLDialogElement)) letScroll();
    else if (isOpen()) unlock ??= lockScroll();
  };

  /** Nothing of what being open asks for is left. */
  const settleDown = () => {
    open.delete(form);
    letScroll();
    forgetBack();
    forgetBack = () => {};
  };

  const show = (wanted = !isOpen(), byItself = false) => {
    const { display, formId, frequency } = form.config();
    if (wanted === isOpen() || !form.host.isConnected) return;
    if (wanted) {
      opener = document.activeElement as HTMLElement | null;
      open.add(form);
      form.draw();
      settle();
      // a bar covers nothing that the visitor would want to get back to
      if (display !== 'bar') forgetBack = onBackButton(() => show(false));
      // whoever has not asked for it keeps his place
      if (display === 'popup' || !byItself) form.focus(FIRST_FIELD);
      form.tell('open');
      return;
    }
    const hadFocus = find('overlay')?.matches(':focus-within');
    settleDown();
    settle();
    form.draw();
    if (hadFocus) opener?.focus?.({ preventScroll: true });
    quiet.closed(formId, frequency);
    form.tell('close');
  };

  return { isOpen, show, settle, settleDown };
}

/** Shows or hides an element of the top layer. */
function bring(element: HTMLElement | null, wanted: boolean): void {
  if (!element?.isConnected) return;
  if (element instanceof HTMLDialogElement) {
    // one that was moved says that it is open, and is no pop-up any more
    if (!wanted || !element.matches(':modal')) element.close();
    if (wanted && !element.open) element.showModal();
    return;
  }
  // an unknown selector of a list that is no `:is()` is an error
  if (element.matches(':is([open],:popover-open)') === wanted) return;
  if (element.togglePopover) element.togglePopover(wanted);
  // without popovers (before Chrome 114, Safari 17, Firefox 125) it stands above all but the top layer
  else element.toggleAttribute('open', wanted);
}
