import { h } from 'preact';
import type { Model } from '../model.ts';
/** What of the page decides whether a form works: its policy, its webhooks, its colours, our scripts. */
export declare function Page({ model }: {
    model: Model;
}): h.JSX.Element;
