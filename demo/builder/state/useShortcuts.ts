import { useEffect } from 'preact/hooks';

/** Whether the key belongs to what is typed into: there the browser has an undo of its own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea,select,[contenteditable]') ||
    (target instanceof HTMLInputElement && !/^(checkbox|radio|range|color|button)$/.test(target.type)));

/** Ctrl+Z (⌘Z) and Ctrl+Shift+Z or Ctrl+Y, outside of texts. */
export function useShortcuts(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo, redo]);
}
