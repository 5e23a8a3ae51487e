import type { Preset } from './preset.ts';
/** Makes further tools known. */
export declare function addPresets(more: readonly Preset[]): void;
/** The tool with this name, or with `auto` the one that the address belongs to. */
export declare function presetFor(name: string, url: string): Preset | undefined;
/** Whether it takes the optional script to talk to this address. */
export declare const needsPresets: (name: string, url: string) => boolean;
