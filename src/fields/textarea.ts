import { text } from './text.ts';

/** Several lines of text. Line breaks are kept. */
export const textarea = text;
