import { h } from 'preact';
import type { Model } from '../model.ts';
/** A value as JSON, in colours, with secrets painted over. */
export declare function Json({ value, model, id }: {
    value: unknown;
    model: Model;
    id: string;
}): h.JSX.Element;
