import type { Clock } from '../../platform/clock.ts';

/** How far (in heights of the window), within how long (milliseconds), a finger flings the page up to get to the address bar. */
const FLING = { height: 0.6, ms: 400 };
/** Nobody leaves a page that he has not looked at (milliseconds). */
const SETTLE = 2000;

/**
 * Calls back when the visitor is about to leave: with a mouse, when it leaves the window by its upper edge; on a phone, when the
 * page is flung upwards after it was read for a while. Returns what ends the watch.
 */
export function onExit(leave: () => void, { now }: Clock): () => void {
  const since = now();
  const isSettled = () => now() - since >= SETTLE;
  const out = ({ relatedTarget, clientY }: MouseEvent) => {
    if (!relatedTarget && clientY <= 0 && isSettled()) leave();
  };
  /** Where the page was, and when, as long as it only goes up. */
  let from = { y: scrollY, at: now() };
  const scrolled = () => {
    const y = scrollY;
    const at = now();
    const height = innerHeight;
    const isFling = from.y - y >= FLING.height * height && from.y > height && at - from.at <= FLING.ms;
    if (isFling && isSettled() && matchMedia('(pointer: coarse)').matches) leave();
    if (y > from.y || at - from.at > FLING.ms) from = { y, at };
  };
  document.addEventListener('mouseout', out);
  addEventListener('scroll', scrolled, { passive: true });
  return () => {
    document.removeEventListener('mouseout', out);
    removeEventListener('scroll', scrolled);
  };
}
