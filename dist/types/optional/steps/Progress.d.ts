import { h } from 'preact';
import type { Say } from '../../view/words.ts';
/** How far along the visitor is: in words, and as a line. */
export declare const Progress: ({ at, count, say }: {
    at: number;
    count: number;
    say: Say;
}) => h.JSX.Element;
