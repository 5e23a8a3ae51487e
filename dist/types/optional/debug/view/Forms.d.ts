import { h } from 'preact';
import type { Model } from '../model.ts';
/** Each form on the page: what is wrong with it, what it would send now, its fields and options as they were understood. */
export declare function Forms({ model }: {
    model: Model;
}): h.JSX.Element;
