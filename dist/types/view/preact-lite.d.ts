/**
 * What the views need of preact, in a few lines: the script is built with this in the place of `preact`, which would be a
 * twentieth of its weight. Components are functions of their props and run at once; attributes are written as in HTML; and
 * there is no way to raw HTML or inline styles. Draws what preact does, and a test draws the same forms with both.
 */
type Props = Record<string, unknown>;
/** What is no text and no element is not drawn, but counts: what comes after it is known by its place. */
type Child = Part | string | boolean | null | undefined | Child[];
/** An element of this type, or a text: that has none. */
interface Part {
    type: string;
    props: Props;
    children: Child[];
    key?: unknown;
}
export declare const Fragment: (props: {
    children: Child[];
}) => Child;
export declare function h(type: string | ((props: never) => Child), props: Props | null, ...children: Child[]): Child;
/** Draws into `root`. What stands there and is still wanted stays the very node, and keeps its focus. */
export declare const render: (child: Child, root: Node) => void;
export {};
