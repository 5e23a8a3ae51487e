import type { Clock } from './clock.ts';

/**
 * Calls back once an element has been half visible for a second, as ads are counted (of a form that is taller than the window:
 * once it fills half of that). Returns what ends the watch.
 */
export function whenSeen(element: Element, clock: Clock, fn: () => void): () => void {
  let cancel = () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      cancel();
      const { intersectionRatio, intersectionRect, rootBounds } = entries.at(-1)!;
      if (intersectionRatio < 0.5 && !(rootBounds && intersectionRect.height >= rootBounds.height / 2)) return;
      cancel = clock.after(1000, () => {
        observer.disconnect();
        fn();
      });
    },
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] },
  );
  observer.observe(element);
  return () => {
    cancel();
    observer.disconnect();
  };
}
