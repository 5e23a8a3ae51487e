import type { Extension } from '../../extensions.ts';
/**
 * Where a lead comes from, by name and channel, and how good it is: score, temperature and stage with their reasons, by the
 * default model and the owner's own rules; the questions of a framework; and by all that, which way the lead goes and until when
 * somebody should answer.
 */
export declare const score: () => Extension;
