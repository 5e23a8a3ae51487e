import type { Extension } from '../../extensions.ts';
/**
 * Steps and conditions: fields behind a `/` stand on a step of their own, with progress, a way back and answers that stay; fields
 * and steps with a `show-if` are asked only when it holds.
 */
export declare const steps: () => Extension;
