import { h } from 'preact';
import { type Model } from '../model.ts';
/** The panel as it stands. Holds nothing. */
export declare function Panel({ model }: {
    model: Model;
}): h.JSX.Element;
