import { h } from 'preact';

/** Drawn on a grid of 16, by a line of 1.5. */
const PATHS = {
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  close: 'm4 4 8 8m0-8-8 8',
  trash: 'M3 4.5h10M6.5 4V2.5h3V4m-5 .5.6 9h5.8l.6-9M6.7 7v4m2.6-4v4',
  pen: 'm3 13 .7-3L10.5 3.2l2.3 2.3L6 12.3z',
  undo: 'M6 3 3 6l3 3M3.3 6H9a4 4 0 0 1 0 8H6.5',
  redo: 'm10 3 3 3-3 3m2.7-3H7a4 4 0 0 0 0 8h2.5',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  check: 'm3 8.5 3.2 3.2L13 4.5',
  link: 'M6.8 9.2a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8m1.2 2.8a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8',
  paste: 'M5.5 3.5h-2v10h9v-10h-2m-5-1h5v2h-5zm0 5h5m-5 3h3.5',
  plus: 'M8 3v10M3 8h10',
  phone: 'M4.5 1.8h7v12.4h-7zM7 12h2',
  desktop: 'M1.8 2.8h12.4v8H1.8zm4 10.6h4.4M8 10.8v2.6',
  sun: 'M8 5.2A2.8 2.8 0 1 0 8 10.8 2.8 2.8 0 0 0 8 5.2ZM8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13',
  moon: 'M13.4 9.7A5.9 5.9 0 0 1 6.3 2.6a5.9 5.9 0 1 0 7.1 7.1Z',
  warning: 'M8 2 1.5 13.5h13zM8 6.5V10m0 1.6v.4',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.3v4M8 4.8v.4',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Zm6.5-2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  reset: 'M3 3v3.5h3.5M3.4 6.3A5.2 5.2 0 1 1 3 9',
  wand: 'm3 13 7-7m1.5-1.5L13 3M6 2.5v2M5 3.5h2m5 5v2m-1-1h2',
  grip: '',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words; by itself it says nothing to who does not see it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {name === 'grip' ? (
        <path fill="currentColor" d="M5 3.2h2v2H5zm4 0h2v2H9zM5 7h2v2H5zm4 0h2v2H9zm-4 3.8h2v2H5zm4 0h2v2H9z" />
      ) : (
        <path
          d={PATHS[name]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}
