import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus, once the page is drawn, to the first of these `data-place`s that can take it. */
export function useFocusLater(): (...places: string[]) => void {
  const wanted = useRef<string[]>([]);
  useLayoutEffect(() => {
    const places = wanted.current;
    wanted.current = [];
    for (const place of places) {
      const found = document.querySelector<HTMLButtonElement>(`[data-place="${CSS.escape(place)}"]`);
      if (!found || found.disabled) continue;
      found.focus();
      return;
    }
  });
  return useCallback((...places: string[]) => {
    wanted.current = places;
  }, []);
}
