import { h } from 'preact';
import type { Say } from './words.ts';
/** The owner's other way to be reached: an address, an e-mail address or a phone number becomes a link, other text stays text. */
export declare function Contact({ contact, say }: {
    contact: string | undefined;
    say: Say;
}): h.JSX.Element | null;
