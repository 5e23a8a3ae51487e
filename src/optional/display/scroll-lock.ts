import { dressUp } from '../dress-up.ts';

/** Keeps the page behind a pop-up from scrolling, and from jumping sideways when its scroll bar goes; returns what ends that. */
export function lockScroll(): () => void {
  const hasBar = innerWidth > document.documentElement.clientWidth;
  // three times, to weigh more than the page's own rules
  return dressUp(
    document,
    `:root:root:root{overflow:hidden!important${hasBar ? ';scrollbar-gutter:stable!important' : ''}}`,
  );
}
