import { h } from 'preact';
import type { Model } from '../model.ts';
/** How good the lead is that stands in the form, and why. */
export declare function Score({ model }: {
    model: Model;
}): h.JSX.Element;
