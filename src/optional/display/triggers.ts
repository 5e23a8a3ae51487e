import type { FormConfig } from '../../config/parse.ts';
import type { Clock } from '../../platform/clock.ts';
import { whenLoaded } from '../../platform/parsed.ts';
import { onExit } from './exit.ts';

/** When each display opens, unless the owner says otherwise. */
const USUAL = { popup: 'click', button: 'click', 'slide-in': 'delay', bar: 'load' } as const;

/** Seconds, and percent of the page. */
const DELAY = 5;
const SCROLL = 50;

/** Calls back once, when the moment has come that the owner chose. Returns what ends the wait. */
export function onTrigger({ display, open, openValue }: FormConfig, reached: () => void, clock: Clock): () => void {
  const how = display !== 'inline' && (open ?? USUAL[display]);
  let stop = () => {};
  let isOver = false;
  const end = () => {
    isOver = true;
    stop();
  };
  const once = () => {
    end();
    reached();
  };
  const watchScroll = () => {
    const look = () => {
      const { scrollHeight, clientHeight } = document.documentElement;
      if (scrollY >= ((scrollHeight - clientHeight) * Math.min(openValue ?? SCROLL, 99)) / 100) once();
    };
    addEventListener('scroll', look, { passive: true });
    stop = () => removeEventListener('scroll', look);
    // a page may stand there already, or be too short to be scrolled
    look();
  };
  if (how === 'delay') stop = clock.after((openValue ?? DELAY) * 1000, once);
  if (how === 'exit') stop = onExit(once, clock);
  // only then has the page its height
  if (how === 'load' || how === 'scroll')
    whenLoaded(() => isOver || (stop = clock.after(0, how === 'load' ? once : watchScroll)));
  return end;
}
