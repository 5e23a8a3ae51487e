import { h } from 'preact';
import type { Model } from '../model.ts';
/** What has happened, the newest first. */
export declare function Events({ model }: {
    model: Model;
}): h.JSX.Element;
