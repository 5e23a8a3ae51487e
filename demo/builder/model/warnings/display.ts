import { changed } from './seen.ts';
import type { Look } from './warning.ts';

/** When each display opens, unless the owner says otherwise. */
const USUAL: Record<string, string> = { popup: 'click', button: 'click', 'slide-in': 'delay', bar: 'load' };
/** Earlier than that nobody has read anything (seconds). */
const SOON = 3;
/** Later than that hardly anybody is still there (seconds). */
const LATE = 60;

export const aboutDisplay: Look = ({ options, asked, design }) => {
  const { display = 'inline', openTarget, frequency, formId } = options;
  if (display === 'inline') return [];
  const open = options.open ?? USUAL[display];
  const seconds = open === 'delay' ? Number(options.openValue ?? 5) : undefined;
  const covers = display === 'popup' || display === 'slide-in';
  const id = formId ?? 'leadtag';
  return [
    covers &&
      (open === 'load' || (seconds !== undefined && seconds < SOON)) && {
        id: 'opens-at-once',
        level: 'warning',
        about: 'display',
        text: `The ${display === 'popup' ? 'pop-up' : 'slide-in'} comes before anybody has read a word. Most visitors close it, and search engines rank such pages lower on phones.`,
        what_to_do: 'Let it open when half of the page is read, or when the visitor is about to leave.',
        fix: (design) => changed(design, { open: 'scroll', openValue: 50 }),
      },
    seconds !== undefined &&
      seconds > LATE && {
        id: 'opens-late',
        level: 'hint',
        about: 'display',
        text: `After ${seconds} seconds most visitors are gone.`,
        what_to_do: 'Let it open after 10 to 30 seconds, or when half of the page is read.',
        fix: (design) => changed(design, { openValue: 20 }),
      },
    open !== 'click' &&
      frequency === 0 && {
        id: 'opens-each-time',
        level: 'warning',
        about: 'display',
        text: 'It comes back with every page, also to those who have just closed it.',
        what_to_do: 'Leave it closed for a week: that is what happens if you say nothing.',
        fix: (design) => changed(design, { frequency: undefined }),
      },
    display === 'popup' &&
      open === 'click' &&
      !openTarget && {
        id: 'needs-opener',
        level: 'hint',
        about: 'display',
        text: 'Nothing on your page opens the pop-up yet.',
        what_to_do: `Put a link to #${id} on the page, name what opens it by a click, or let it open by itself.`,
      },
    display === 'bar' &&
      asked.length > 2 && {
        id: 'bar-too-tall',
        level: 'warning',
        about: 'display',
        text: `A bar with ${asked.length} fields covers much of the page.`,
        what_to_do: 'Ask for one or two things in a bar, or let the form slide in.',
        fix: (design) => changed(design, { display: 'slide-in', open: undefined, placement: undefined }),
      },
    !!design.options.target && {
      id: 'target-ignored',
      level: 'hint',
      about: 'display',
      text: 'A form that shows over the page does not stand in its target.',
      what_to_do: 'Leave the target out, or show the form in its place.',
      fix: (design) => changed(design, { target: undefined }),
    },
  ];
};
