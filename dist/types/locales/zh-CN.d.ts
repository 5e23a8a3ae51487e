import type { Dictionary } from './en.ts';
/** Simplified Chinese, by 您. */
export declare const zhCN: Dictionary;
