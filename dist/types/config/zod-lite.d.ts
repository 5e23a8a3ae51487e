import { type Report } from './problem.ts';
/**
 * What `option.ts` does by zod, in a few lines: the script is built with this in its place, since zod would be a fifth of its
 * weight. Both judge alike, and a test runs the same options through both.
 */
type Option = [read: (value: unknown) => unknown, expected: string, otherwise?: unknown];
export declare const option: (...parts: Option) => Option;
export declare const options: (shape: Record<string, Option>) => {
    shape: Record<string, Option>;
};
export declare function accept({ shape }: ReturnType<typeof options>, raw: Record<string, unknown>, report: Report): Record<string, unknown>;
export {};
