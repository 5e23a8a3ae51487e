import { useEffect } from 'preact/hooks';

const SETTING = 'leadtag-inbox-keys';

/** Single keys can get in the way of other tools, so they can be turned off. */
export const areKeysOn = (): boolean => {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
};

export function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SETTING);
    else localStorage.setItem(SETTING, 'off');
  } catch {}
}

/**
 * Listens for keys wherever nothing is typed and no dialog is open.
 *
 * @param keys by `KeyboardEvent.key`; a listener that gives false has not used the key
 */
export function useKeys(keys: Record<string, () => unknown>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') || !(target instanceof Element)) return;
      const isTyped = target.closest('input, textarea, select, [contenteditable]');
      if (isTyped || (key.length === 1 && !areKeysOn())) return;
      if (Object.hasOwn(keys, key) && keys[key]?.() !== false) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}
