import { Fragment, h } from 'preact';
import type { FormConfig } from '../../config/parse.ts';
import type { Child } from '../../extensions.ts';
import type { Say } from '../../view/words.ts';
import { placeOf } from './place.ts';

interface OverlayProps {
  config: FormConfig;
  isOpen: boolean;
  say: Say;
  show(open?: boolean): void;
  /** The form. */
  inside: Child;
}

/** Where the pointer went down last. There is only one, and it outlives each drawing. */
let pressed: EventTarget | null = null;

/** Only a pop-up keeps the visitor from the page. All others stand in the top layer as well, where no ancestor cuts them off. */
export function Overlay({ config, isOpen, say, show, inside }: OverlayProps) {
  const { display, heading, cta, openLabel } = config;
  const label = openLabel || cta || say('cta');
  const place = placeOf(config);
  const close = () => show(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    close();
  };
  const panel = {
    part: `overlay overlay-${display}`,
    class: `${display} ${place}`,
    'aria-label': heading || label,
    tabindex: -1,
    onKeyDown,
  };
  const content = (
    <>
      {inside}
      <button part="close" type="button" aria-label={say('close')} onClick={close} />
    </>
  );
  return (
    <>
      {display === 'button' && (
        <button
          part="launcher button"
          class={place}
          type="button"
          popover="manual"
          aria-expanded={isOpen}
          onClick={() => show()}
          onKeyDown={onKeyDown}
        >
          {label}
        </button>
      )}
      {display === 'popup' ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its key is Esc, which all of them have
        <dialog
          {...panel}
          onPointerDown={({ target }: Event) => {
            pressed = target;
          }}
          // a click beside it is one on the dialog itself; a press that began inside is none
          onClick={({ target, currentTarget }: Event) => target === currentTarget && target === pressed && close()}
          // the browser closes a dialog by itself, on the back gesture of Android for one
          onClose={(event: Event) => !(event.currentTarget as HTMLDialogElement).open && close()}
        >
          {content}
        </dialog>
      ) : (
        <section {...panel} popover="manual">
          {content}
        </section>
      )}
    </>
  );
}
