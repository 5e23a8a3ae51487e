import { h } from 'preact';
import type { Model } from '../model.ts';
/** Where the visit comes from, why we think so, and what of it is remembered. */
export declare function Attribution({ model }: {
    model: Model;
}): h.JSX.Element;
