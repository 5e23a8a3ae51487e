import type { Choice } from '../../../src/config/field.ts';

/** Choices as lines to type: `Small`, or `s = Small` where what arrives is another word. */
export const toLines = (choices: readonly (Choice | string)[] | undefined): string =>
  (choices ?? [])
    .map((choice) =>
      typeof choice === 'string'
        ? choice
        : choice.value === choice.label
          ? choice.label
          : `${choice.value} = ${choice.label}`,
    )
    .join('\n');

export const fromLines = (text: string): Choice[] =>
  text.split('\n').flatMap((line) => {
    const [, value = line, label = value] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    return value.trim() ? [{ value: value.trim(), label: label.trim() }] : [];
  });
