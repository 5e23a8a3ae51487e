import type { ComponentChildren } from 'preact';
type Props = Record<string, unknown>;
/** Says other attributes of an element than those it was drawn with. */
export type Amend = (type: string, props: Props) => Props;
/**
 * What the views draw, as HTML: that of an element, a text, or a list of them. Events are left out. Components run at once,
 * since those of the views are functions of their props.
 */
export declare function serialize(node: ComponentChildren, amend?: Amend): string;
/** An element as HTML; `inside` is HTML. `true` writes the bare name of an attribute, except where ARIA wants the word. */
export declare function element(type: string, attributes: Props, inside?: string): string;
export {};
