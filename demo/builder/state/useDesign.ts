import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Design, emptyDesign } from '../model/design.ts';
import { fromFragment, toFragment } from '../model/share.ts';
import { advance, back, begin, forth } from './history.ts';

/** How often the address follows, at most (milliseconds): browsers refuse more than a hundred times in ten seconds. */
const SETTLE = 250;

const fromAddress = (): Design | undefined => {
  const fragment = location.hash.slice(1);
  return fragment ? fromFragment(fragment) : undefined;
};

/** The form that is being made: kept in the address, with a way back. */
export function useDesign() {
  const [history, setHistory] = useState(() => begin(fromAddress() ?? emptyDesign()));
  const design = history.now;
  const written = useRef(location.hash);
  const change = useCallback((next: (design: Design) => Design, tag?: string) => {
    setHistory((so) => advance(so, next(so.now), tag, Date.now()));
  }, []);
  const undo = useCallback(() => setHistory(back), []);
  const redo = useCallback(() => setHistory(forth), []);

  const last = useRef(0);
  useLayoutEffect(() => {
    // a page that nobody has touched keeps its short address
    if (!history.past.length && !history.future.length && !location.hash) return;
    const write = () => {
      last.current = Date.now();
      written.current = `#${toFragment(design)}`;
      globalThis.history.replaceState(globalThis.history.state, '', written.current);
    };
    // at once, so that a reload loses nothing; while somebody types, now and then
    const wait = last.current + SETTLE - Date.now();
    if (wait <= 0) return write();
    const timer = setTimeout(write, wait);
    return () => clearTimeout(timer);
  }, [design]);

  useEffect(() => {
    // somebody has put another form's link into the address of this very page
    const follow = () => {
      if (location.hash === written.current) return;
      const next = fromAddress();
      if (next) change(() => next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [change]);

  return { design, change, undo, redo, canUndo: history.past.length > 0, canRedo: history.future.length > 0 };
}
