import { h } from 'preact';
/** The panel while it is folded away: small, in a corner. */
export declare const Tab: ({ problems, place, open }: {
    problems: number;
    place: string;
    open(): void;
}) => h.JSX.Element;
