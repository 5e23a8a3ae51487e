/** Keys that are no characters, as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  '\n': '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  Meta: '\uE03D',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** One press, `Shift+Tab` say. */
export function pressing(keys: string): KeyAction[] {
  const values = keys.split(/(?<=.)\+/).map((key) => KEYS[key] ?? key);
  const unknown = values.find((value) => [...value].length !== 1);
  if (unknown) throw new Error(`The WebKit tests know no key ${unknown}: add it to ${import.meta.url}`);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...[...values].reverse().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

/** Every character of a text, one after the other. */
export function typing(text: string): KeyAction[] {
  return [...text].flatMap((character) => pressing(character));
}
