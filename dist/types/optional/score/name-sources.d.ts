import type { Lead } from '../../lead/schema.ts';
/** Gives the touches of a lead the names of their sources, and their channels, as Google Analytics groups them. */
export declare function nameSources({ attribution }: Pick<Lead, 'attribution'>): void;
