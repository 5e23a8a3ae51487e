/**
 * What the option schema needs of zod, in a few lines: the script is built with this in the place of `zod/mini`, which would be
 * a fifth of its weight. Behaves as zod does, and a test runs the same options through both.
 */
interface Payload {
    value: unknown;
    issues: Issue[];
}
interface Issue {
    code: string;
    message?: string;
    keys?: string[];
    path?: string[];
}
interface Schema {
    run(value: unknown): Payload;
}
export declare const transform: (read: (value: unknown, context: {
    issues: Issue[];
}) => unknown) => Schema;
export declare const _default: (inner: Schema, value: unknown) => Schema;
export declare const optional: (inner: Schema) => Schema;
export declare function strictObject(shape: Record<string, Schema>): {
    shape: Record<string, Schema>;
    safeParse(input: Record<string, unknown>): {
        success: boolean;
        error: {
            issues: Issue[];
        };
        data?: undefined;
    } | {
        success: boolean;
        data: Record<string, unknown>;
        error?: undefined;
    };
};
export {};
