import { h } from 'preact';
/**
 * A field that no visitor meets: not on the screen, not for assistive technology, not on the way of the Tab key. Browsers fill in
 * what they take for an address wherever it is, unless it is not drawn at all; password managers, unless they are told.
 */
export declare const Honeypot: ({ name }: {
    name: string;
}) => h.JSX.Element;
