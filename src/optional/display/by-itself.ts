import type { FormConfig } from '../../config/parse.ts';
import type { Clock } from '../../platform/clock.ts';
import { isAnyOpen, type Opening } from './opening.ts';
import type { QuietTimes } from './quiet.ts';
import { onTrigger } from './triggers.ts';
import { isTyping } from './typing.ts';

/** How long to wait before asking again whether the visitor may be disturbed (milliseconds). */
const AGAIN = 1000;

const isBusy = () => isAnyOpen() || isTyping() || document.querySelector(':modal');

/** Opens a form at the moment that its options name, unless it keeps quiet, and not before the visitor may be disturbed. */
export function byItself(config: () => FormConfig, { isOpen, show }: Opening, quiet: QuietTimes, clock: Clock) {
  let stop = () => {};
  let awaited: string | undefined;
  const openOnceFree = () => {
    if (isOpen() || quiet.isQuiet(config().formId)) return;
    if (isBusy()) stop = clock.after(AGAIN, openOnceFree);
    else show(true, true);
  };
  return {
    /** Waits for that moment; anew when the options name another. */
    wait() {
      const { display, open, openValue } = config();
      const wanted = String([display, open, openValue]);
      if (wanted === awaited) return;
      awaited = wanted;
      stop();
      stop = onTrigger(config(), openOnceFree, clock);
    },
    end: () => stop(),
  };
}
