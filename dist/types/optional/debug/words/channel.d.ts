import type { Touch } from '../../../lead/schema.ts';
/** Where source and medium of a touch were read, in words. */
export declare function whereFrom(touch: Touch, utm?: Readonly<Record<string, string>>): string;
/** Which rule has made the channel of a touch what it is: that of Google Analytics, which takes the first that fits. */
export declare function whyChannel(touch: Touch, clickIds?: readonly string[]): string;
