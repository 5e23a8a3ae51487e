import { h } from 'preact';

/** Drawn on a grid of 16, by lines of one width. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.7 10.7 14 14',
  back: 'M9.5 3 4.5 8l5 5',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  phone:
    'M5.2 2.5 3.4 3c-.6.2-.9.7-.9 1.3a9.4 9.4 0 0 0 9.2 9.2c.6 0 1.1-.3 1.3-.9l.5-1.8-3.1-1.5-1.2 1.3a7.4 7.4 0 0 1-3.8-3.8l1.3-1.2z',
  mail: 'M2.5 4h11v8.5h-11zM2.5 4.5 8 9l5.5-4.5',
  chat: 'M2.5 13.5l.9-2.9A5.5 5.5 0 1 1 5.6 12.7z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  download: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  inbox: 'M2.5 9l2-6h7l2 6v4.5h-11zM2.5 9H6c0 1.1.9 2 2 2s2-.9 2-2h3.5',
  sparkle: 'M8 2l1.5 4.5L14 8l-4.5 1.5L8 14l-1.5-4.5L2 8l4.5-1.5z',
  chart: 'M2.5 13.5h11M4.5 11V8M8 11V4M11.5 11V6',
} as const;

/** A small picture beside words: nothing is lost where it is not seen. */
export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
