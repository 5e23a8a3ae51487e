import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The height of a row, in rem: as in leads.css. */
const ROW = 4.25;
/** Rows that are drawn above and below those in sight: a quick turn of the wheel finds them there. */
const SPARE = 8;

/** Which rows of a list of equal rows can be seen in the box that scrolls. */
export function useWindow(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(ROW * 16);
  const [range, setRange] = useState({ first: 0, last: 30 });
  const [isAtTop, setAtTop] = useState(true);
  const [focused, setFocused] = useState<string>();

  const look = useCallback(() => {
    if (!box.current) return;
    // follows the visitor's own size of text
    const height = ROW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { scrollTop, clientHeight } = box.current;
    const first = Math.max(0, Math.floor(scrollTop / height) - SPARE);
    const last = Math.ceil((scrollTop + clientHeight) / height) + SPARE;
    setHeight(height);
    setAtTop(scrollTop < height / 2);
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, []);

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [look]);

  useLayoutEffect(look, [count, look]);

  /** Scrolls no further than it takes to see the row. */
  const scrollTo = (at: number) => {
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    if (at * height < scrollTop) box.current.scrollTop = at * height;
    else if ((at + 1) * height > scrollTop + clientHeight) box.current.scrollTop = (at + 1) * height - clientHeight;
    look();
  };
  return {
    box,
    look,
    isAtTop,
    height,
    focused,
    setFocused,
    scrollTo,
    first: Math.min(range.first, count),
    last: Math.min(range.last, count),
  };
}
