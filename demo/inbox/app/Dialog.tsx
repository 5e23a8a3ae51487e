import { type ComponentChildren, h } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  title: string;
  close(): void;
  wide?: boolean;
  children: ComponentChildren;
}

/** A modal dialog, for as long as it is there: Escape and a click beside it close it, and the focus goes back. */
export function Dialog({ title, close, wide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // before the next key: Enter right after the click that asked for the dialog is for the dialog
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => before instanceof HTMLElement && before.isConnected && before.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, as of every dialog
    <dialog
      ref={dialog}
      class="dialog"
      data-wide={wide || undefined}
      aria-labelledby={id}
      onClose={close}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
