import { type ComponentChildren } from 'preact';
import type { FormConfig } from '../config/parse.ts';
import { type FormProps } from './Form.tsx';
/**
 * Where a form goes: `onto` an element, which becomes its host (what is in it shows again when the form goes), `inside` an
 * element after what is there, or `behind` it.
 */
export type Place = 'onto' | 'inside' | 'behind';
/** A form's place on the page: an open shadow root, which the page's styles do not reach and whose styles do not reach the page. */
export interface ViewHost {
    readonly element: HTMLElement;
    /** What it is drawn into. */
    readonly root: ShadowRoot | HTMLElement;
    /**
     * Draws the form, or the panel that stands in its place, with what `around` has to add. Taking a focused input off the page fires its blur in the middle of
     * a drawing: what that changes is drawn afterwards.
     */
    draw(now: () => FormProps, around: (inside: View) => View): void;
    /** Takes over the options of the look, as a style sheet of this form alone. */
    look(config: FormConfig): void;
    /** Calls back when the page behind the form has turned dark, or light; returns what ends it. */
    watch(changed: () => void): () => void;
    /** Tells assistive technology, politely. */
    announce(text: string): void;
    /** Moves the focus to the first match in the form; its label is scrolled into view. */
    focus(selector: string): void;
    /** Clicks the first match in the form. */
    click(selector: string): void;
    destroy(): void;
}
/** Draws a form as it stands. */
export type View = (props: FormProps) => ComponentChildren;
/**
 * Style sheets are constructed, not inserted: a strict Content-Security-Policy forbids `<style>`. The live region stands in the
 * light DOM, since VoiceOver does not hear one inside of a shadow root (https://github.com/coveo/ui-kit/pull/1715).
 */
export declare function createHost(target: HTMLElement, place: Place, light?: boolean): ViewHost;
/** A placeholder becomes the form's host; any other element keeps what it holds. */
export declare const placeIn: (element: Element) => Place;
/** Marks a shadow root that is free to be drawn into: one that a form has left, or that came with the page. No other is ours. */
export declare const STILL = "leadtag-still";
