import type { FieldValue } from '../fields/kind.ts';

/**
 * What a visitor has filled in before the script was there, by key: what differs from the markup. A box that the markup itself
 * has ticked is nobody's consent.
 */
export function typedIn(root: ParentNode): Record<string, FieldValue> {
  const typed: Record<string, FieldValue> = {};
  for (const input of root.querySelectorAll<HTMLInputElement>('[name]')) {
    const { name, value, defaultValue = '' } = input;
    const isTick = input.type === 'checkbox';
    if (isTick ? input.checked && !input.defaultChecked : value !== defaultValue) typed[name] = isTick || value;
  }
  return typed;
}
