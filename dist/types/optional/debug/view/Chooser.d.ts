import { h } from 'preact';
import type { Model } from '../model.ts';
/** Which of several forms is looked at. */
export declare function Chooser({ model }: {
    model: Model;
}): h.JSX.Element;
