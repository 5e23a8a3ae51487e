import { contrastOnAccent, contrastWithPage, READABLE, readableAccent } from '../look/on-accent.ts';
import { changed } from './seen.ts';
import type { Look } from './warning.ts';

/** What a button needs to be seen: https://www.w3.org/TR/WCAG22/#non-text-contrast. */
const VISIBLE = 3;

const rounded = (ratio: number): string => ratio.toFixed(1);

export const aboutLook: Look = ({ options: { accent, theme, root } }) => {
  const text = accent === undefined ? undefined : contrastOnAccent(accent);
  const page = accent === undefined ? undefined : contrastWithPage(accent, theme === 'dark');
  return [
    text !== undefined &&
      text < READABLE && {
        id: 'low-contrast',
        level: 'warning',
        about: 'look',
        text: `The words on the button are hard to read: their contrast is ${rounded(text)} to 1.`,
        what_to_do: `Take a darker or a lighter colour. ${READABLE} to 1 is what most people need.`,
        fix: (design) => changed(design, { accent: readableAccent(accent!) }),
      },
    page !== undefined &&
      page < VISIBLE && {
        id: 'pale-accent',
        level: 'hint',
        about: 'look',
        text: `On a ${theme === 'dark' ? 'dark' : 'light'} page the button hardly stands out: its contrast is ${rounded(page)} to 1.`,
        what_to_do: `Take a ${theme === 'dark' ? 'lighter' : 'darker'} colour, or make sure that the page behind the form is ${theme === 'dark' ? 'lighter' : 'darker'}.`,
      },
    root === 'light' && {
      id: 'own-styles',
      level: 'hint',
      about: 'look',
      text: 'The form is put into the page without any styles of ours.',
      what_to_do: 'Style it yourself, and look at it on your page: the preview cannot know your styles.',
    },
  ];
};
