import { useEffect, useRef } from 'preact/hooks';
import Sortable from 'sortablejs';

/**
 * Lets the items of a list be dragged by their grip, also into the other lists of the section. The library moves elements by
 * itself; they are put back at once, and the list is drawn anew from what it holds.
 *
 * @param step which list this is
 * @param onDrop hears what was dropped: its `data-key`, the list and its place there
 */
export function useSortable(step: number, onDrop: (key: string, step: number, at: number) => void) {
  const list = useRef<HTMLUListElement>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const sortable = Sortable.create(list.current!, {
      group: 'fields',
      handle: '.grip',
      draggable: '.field-card',
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 140,
      // pointers, fingers and pens alike
      forceFallback: true,
      fallbackOnBody: true,
      fallbackTolerance: 3,
      ghostClass: 'ghost',
      dragClass: 'dragged',
      onEnd({ item, from, to, oldDraggableIndex = 0, newDraggableIndex = 0 }) {
        item.remove();
        from.insertBefore(item, from.querySelectorAll(':scope > .field-card')[oldDraggableIndex] ?? null);
        drop.current(item.dataset.key ?? '', Number(to.dataset.step), newDraggableIndex);
      },
    });
    return () => sortable.destroy();
  }, [step]);
  return list;
}
