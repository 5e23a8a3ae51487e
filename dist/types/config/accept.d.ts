import type { Problem } from './problem.ts';
interface Schema<Out> {
    safeParse(raw: Record<string, unknown>): {
        success: true;
        data: Out;
    } | {
        success: false;
        error: {
            issues: readonly Issue[];
        };
    };
}
type Issue = {
    message: string;
    path: PropertyKey[];
} & ({
    code: 'unrecognized_keys';
    keys: string[];
} | {
    code: Exclude<string, 'unrecognized_keys'>;
    keys?: never;
});
/** Judges options, and drops what does not fit, one by one, until all of the rest does. */
export declare function accept<Out>(schema: Schema<Out>, raw: Record<string, unknown>, report: (problem: Problem) => void): Out;
export {};
