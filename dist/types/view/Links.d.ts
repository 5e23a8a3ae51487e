import { h } from 'preact';
/** Plain text in which `[text](address)` is a link. Only to the web, by e-mail or by phone; anything else stays text. */
export declare const Links: ({ text }: {
    text: string;
}) => (string | false | h.JSX.Element)[];
/** Preact renders `javascript:` addresses, so the protocol is judged on the parsed address. */
export declare const isSafe: (href: string) => boolean;
