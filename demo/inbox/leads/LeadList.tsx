import { h, type RefObject } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import { useNow } from '../app/use-now.ts';
import { LeadRowView } from './LeadRowView.tsx';
import type { Leads } from './use-leads.ts';
import { useWindow } from './use-window.ts';

export interface ListHandle {
  /** Goes on by so many rows from the one that has the focus, or is open, and tells which one it is. */
  step(by: number, reached: (id: string) => void): void;
  focus(id: string): void;
  toTop(): void;
  /** Whether what comes on top would not be seen, or would push away what is read. */
  isAway(): boolean;
}

interface Props {
  handle: RefObject<ListHandle>;
  leads: Leads;
  open: string | undefined;
  more(): void;
  isLoadingMore: boolean;
  reachedTop(): void;
}

/** Loads on before the end of the list is in sight. */
const AHEAD = 30;

/** The rows of a long list: only those are in the document that can be seen, and the one that has the focus. */
export function LeadList({ handle, leads, open, more, isLoadingMore, reachedTop }: Props) {
  const { rows, total, next, fresh } = leads;
  const now = useNow();
  const { box, first, last, height, look, isAtTop, focused, setFocused, scrollTo } = useWindow(rows.length);
  const wanted = useRef<string>();
  const top = useRef(rows[0]?.id);

  const isAway = () => (box.current?.scrollTop ?? 0) > height / 2 || !!box.current?.contains(document.activeElement);

  useLayoutEffect(() => {
    const id = top.current;
    top.current = rows[0]?.id;
    if (!box.current || !id || id === top.current) return;
    const moved = rows.findIndex((row) => row.id === id);
    // what is read stays where it is; without any of the old rows it is another list
    if (moved < 0) box.current.scrollTop = 0;
    else if (isAway()) box.current.scrollTop += moved * height;
    look();
  }, [rows]);

  useEffect(() => {
    if (last > rows.length - AHEAD) more();
  }, [last, rows.length, next]);

  useEffect(() => {
    if (isAtTop) reachedTop();
  }, [isAtTop]);

  const focus = (id: string) => {
    const at = rows.findIndex((row) => row.id === id);
    if (at < 0) return;
    scrollTo(at);
    wanted.current = id;
    setFocused(id);
    focusWanted();
  };
  const focusWanted = () => {
    if (!wanted.current) return;
    const link = box.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted.current)}"]`);
    link?.focus({ preventScroll: true });
    if (link && link === document.activeElement) wanted.current = undefined;
  };
  // a row that is not drawn yet, or is covered by a lead, can take the focus only after the next drawing
  useLayoutEffect(focusWanted);

  useImperativeHandle(handle, () => ({
    step(by, reached) {
      const active = box.current?.contains(document.activeElement) ? focused : open;
      const from = rows.findIndex(({ id }) => id === active);
      const at = from < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, from + by));
      const row = rows[at];
      if (!row) return;
      focus(row.id);
      reached(row.id);
    },
    focus,
    toTop() {
      box.current?.scrollTo({ top: 0 });
      const [row] = rows;
      if (row) focus(row.id);
    },
    isAway,
  }));

  const shown = rows.slice(first, last).map((row, i) => ({ row, at: first + i }));
  const at = focused ? rows.findIndex(({ id }) => id === focused) : -1;
  if (at >= 0 && (at < first || at >= last)) shown.push({ row: rows[at]!, at });

  return (
    <div class="list-scroll" ref={box}>
      <ol
        class="list"
        style={{ height: `${rows.length * height}px` }}
        onFocusIn={({ target }) => setFocused((target as HTMLElement).dataset.id)}
        onFocusOut={({ relatedTarget }) => relatedTarget && setFocused(undefined)}
        onKeyDown={(event) => {
          const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          handle.current?.step(by, () => {});
        }}
      >
        {shown.map(({ row, at }) => (
          <LeadRowView
            key={row.id}
            row={row}
            now={now}
            top={at * height}
            position={at + 1}
            of={Math.max(total, rows.length)}
            isOpen={row.id === open}
            isFresh={fresh.has(row.id)}
          />
        ))}
      </ol>
      {next && (
        <button type="button" class="button quiet load-more" aria-disabled={isLoadingMore} onClick={more}>
          {isLoadingMore ? 'Loading' : 'Load more'}
        </button>
      )}
    </div>
  );
}
