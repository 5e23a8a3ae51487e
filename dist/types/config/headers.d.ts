/** Headers by name, such as `fetch` takes: one that it does not would cost every lead. What kind of body it is, the format says. */
export declare const headers: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<Record<string, string>, Record<string, string>, import("zod/v4/core").$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
