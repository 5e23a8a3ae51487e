import { h } from 'preact';
import type { Child } from '../../../extensions.ts';
import type { Model } from '../model.ts';
interface ButtonProps {
    label: string;
    onClick(): void;
    tone?: 'danger' | 'main' | 'quiet';
    title?: string;
}
export declare const Button: ({ label, onClick, tone, title }: ButtonProps) => h.JSX.Element;
/** A button that asks back before it does what cannot be undone. */
export declare function ConfirmButton(props: {
    model: Model;
    id: string;
    label: string;
    ask: string;
    act(): unknown;
}): h.JSX.Element;
export declare function CopyButton({ model, id, text, label }: {
    model: Model;
    id: string;
    text: string;
    label: string;
}): h.JSX.Element;
type Tone = 'bad' | 'warn' | 'good' | 'note';
/** A thing to know: what it is, and what to do about it. */
export declare const Callout: (props: {
    tone: Tone;
    title: string;
    code?: string | undefined;
    children?: Child;
}) => h.JSX.Element;
export declare const Pill: ({ tone, text }: {
    tone: Tone | "plain";
    text: string;
}) => h.JSX.Element;
/** Facts by name, of which those that are not known are left out. */
export declare const Facts: ({ of }: {
    of: readonly (readonly [name: string, value: Child])[];
}) => h.JSX.Element;
export declare const Card: (props: {
    title: string;
    about?: Child;
    children?: Child;
}) => h.JSX.Element;
export declare const Empty: ({ title, text }: {
    title: string;
    text: string;
}) => h.JSX.Element;
/** Something to unfold. */
export declare const Fold: (props: {
    label: string;
    open?: boolean;
    children?: Child;
}) => h.JSX.Element;
/** A line that tells what the last act has come to; heard, too. */
export declare const News: ({ model, of }: {
    model: Model;
    of: string;
}) => h.JSX.Element;
export {};
