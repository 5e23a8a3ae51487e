/** A condition on one field, taken apart. */
export interface ConditionParts {
  key: string;
  op: Operator;
  values: string[];
}

export const OPERATORS = [
  ['=', 'is one of'],
  ['!=', 'is none of'],
  ['filled', 'is filled in'],
  ['empty', 'is empty'],
  ['>=', 'is at least'],
  ['<=', 'is at most'],
] as const;

export type Operator = (typeof OPERATORS)[number][0];

const KEY = '([a-z]\\w*)';

/** Takes a simple condition apart; nothing for one that says more, or that cannot be read. */
export function conditionParts(text: string): ConditionParts | undefined {
  if (/[&\\]/.test(text)) return undefined;
  const bare = new RegExp(`^\\s*(!?)\\s*${KEY}\\s*$`).exec(text);
  if (bare) return { key: bare[2]!, op: bare[1] ? 'empty' : 'filled', values: [] };
  const full = new RegExp(`^\\s*${KEY}\\s*(!=|>=|<=|=)\\s*(.*)$`).exec(text);
  if (!full) return undefined;
  const values = full[3]!
    .split('|')
    .map((value) => value.trim())
    .filter(Boolean);
  return { key: full[1]!, op: full[2] as Operator, values };
}

export function conditionText({ key, op, values }: ConditionParts): string {
  if (op === 'filled') return key;
  if (op === 'empty') return `!${key}`;
  return `${key} ${op} ${values.map((value) => value.replace(/[\\|&]/g, '\\$&')).join(' | ')}`;
}
