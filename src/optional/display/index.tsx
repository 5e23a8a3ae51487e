import { h } from 'preact';
import type { Extension, Mounted, Part } from '../../extensions.ts';
import { words } from '../../locales/en.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { storageOf } from '../../platform/storage.ts';
import { byItself } from './by-itself.ts';
import { Overlay } from './Overlay.tsx';
import { onOpenerClick } from './openers.ts';
import { FIRST_FIELD, opening } from './opening.ts';
import { type QuietTimes, quietTimes } from './quiet.ts';
import { dressUp } from './styles.ts';

/**
 * Displays: a pop-up, a slide-in, a bar or a floating button with the form behind it, and when they open: by a click, at once,
 * after a while, far enough down the page, or when the visitor is about to leave.
 */
export function display(clock = systemClock): Extension {
  const quiet = quietTimes(storageOf('localStorage'), clock.now);
  return {
    name: 'display',
    words: words.display,
    mounted: (form) => displayed(form, quiet, clock),
    outcome({ formId }) {
      quiet.converted(formId);
      return undefined;
    },
  };
}

function displayed(form: Mounted, quiet: QuietTimes, clock: Clock): Part {
  const undress = dressUp(form.root);
  const isInline = () => form.config().display === 'inline';
  const its = opening(form, quiet);
  const { isOpen, show, settle, settleDown } = its;
  const trigger = byItself(form.config, its, quiet, clock);
  /** A page that swaps its content takes away what is open, or moves it out of the top layer, and says nothing. */
  const swaps = new MutationObserver(settle);
  let isOver = false;
  const ends = [
    onOpenerClick(form, () => show(true)),
    trigger.end,
    settleDown,
    undress,
    () => {
      isOver = true;
      swaps.disconnect();
    },
  ];

  return {
    draw(props, next) {
      if (isInline()) {
        swaps.disconnect();
        settleDown();
        trigger.wait();
        return next(props);
      }
      swaps.observe(document, { childList: true, subtree: true });
      // what is drawn has to be on the page first
      queueMicrotask(() => {
        if (isOver) return;
        settle();
        trigger.wait();
      });
      return <Overlay config={props.config} isOpen={isOpen()} say={props.say} show={show} inside={next(props)} />;
    },
    show(wanted) {
      if (!isInline()) show(wanted);
      else if (wanted !== false) form.focus(FIRST_FIELD);
    },
    end() {
      for (const end of ends) end();
    },
  };
}
