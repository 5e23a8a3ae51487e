import { h } from 'preact';
import type { Say } from '../../view/words.ts';

/** How far along the visitor is: in words, and as a line. */
export const Progress = ({ at, count, say }: { at: number; count: number; say: Say }) => (
  <div part="progress">
    <small>{say('step', at + 1, count)}</small>
    <progress value={at + 1} max={count} aria-hidden="true" />
  </div>
);
