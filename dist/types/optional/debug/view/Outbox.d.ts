import { h } from 'preact';
import type { Model } from '../model.ts';
/** The leads that wait on this device. */
export declare function Outbox({ model }: {
    model: Model;
}): h.JSX.Element;
