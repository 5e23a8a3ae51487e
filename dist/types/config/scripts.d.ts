/** What optional scripts carry out, by the name of the script. Kept out of the script that all pages load. */
export declare const SCRIPTS: {
    display: {
        display: import("zod/mini").ZodMiniDefault<import("zod/mini").ZodMiniType<"inline" | "popup" | "slide-in" | "bar" | "button", "inline" | "popup" | "slide-in" | "bar" | "button", import("zod/v4/core").$ZodTypeInternals<"inline" | "popup" | "slide-in" | "bar" | "button", "inline" | "popup" | "slide-in" | "bar" | "button">>>;
        open: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<"click" | "load" | "delay" | "scroll" | "exit", "click" | "load" | "delay" | "scroll" | "exit", import("zod/v4/core").$ZodTypeInternals<"click" | "load" | "delay" | "scroll" | "exit", "click" | "load" | "delay" | "scroll" | "exit">>>;
        openValue: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<number, number | `${number}`, import("zod/v4/core").$ZodTypeInternals<number, number | `${number}`>>>;
        openTarget: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<string, string, import("zod/v4/core").$ZodTypeInternals<string, string>>>;
        openLabel: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<string, string, import("zod/v4/core").$ZodTypeInternals<string, string>>>;
        frequency: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<number, number | `${number}`, import("zod/v4/core").$ZodTypeInternals<number, number | `${number}`>>>;
        placement: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<"top" | "bottom" | "left" | "right" | "center", "top" | "bottom" | "left" | "right" | "center", import("zod/v4/core").$ZodTypeInternals<"top" | "bottom" | "left" | "right" | "center", "top" | "bottom" | "left" | "right" | "center">>>;
    };
    fields: {
        prefill: import("zod/mini").ZodMiniDefault<import("zod/mini").ZodMiniType<string[], string | string[], import("zod/v4/core").$ZodTypeInternals<string[], string | string[]>>>;
    };
    insights: {
        framework: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<"bant" | "champ" | "meddic", "bant" | "champ" | "meddic", import("zod/v4/core").$ZodTypeInternals<"bant" | "champ" | "meddic", "bant" | "champ" | "meddic">>>;
        maxStage: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<"lead" | "mql" | "pql" | "sql", "lead" | "mql" | "pql" | "sql", import("zod/v4/core").$ZodTypeInternals<"lead" | "mql" | "pql" | "sql", "lead" | "mql" | "pql" | "sql">>>;
        score: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("./score.ts").ScoreOptions, import("./score.ts").ScoreOptions, import("zod/v4/core").$ZodTypeInternals<import("./score.ts").ScoreOptions, import("./score.ts").ScoreOptions>>>;
        icp: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("./score.ts").IcpOptions, import("./score.ts").IcpOptions, import("zod/v4/core").$ZodTypeInternals<import("./score.ts").IcpOptions, import("./score.ts").IcpOptions>>>;
        stages: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("./score.ts").StageOptions, import("./score.ts").StageOptions, import("zod/v4/core").$ZodTypeInternals<import("./score.ts").StageOptions, import("./score.ts").StageOptions>>>;
        routes: import("zod/mini").ZodMiniDefault<import("zod/mini").ZodMiniType<readonly import("./routes.ts").RouteInput[], readonly import("./routes.ts").RouteInput[], import("zod/v4/core").$ZodTypeInternals<readonly import("./routes.ts").RouteInput[], readonly import("./routes.ts").RouteInput[]>>>;
    };
    profiling: {
        profiling: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<number, number | `${number}`, import("zod/v4/core").$ZodTypeInternals<number, number | `${number}`>>>;
    };
    variants: {
        variants: import("zod/mini").ZodMiniDefault<import("zod/mini").ZodMiniType<readonly import("./variants.ts").VariantInput[], readonly import("./variants.ts").VariantInput[], import("zod/v4/core").$ZodTypeInternals<readonly import("./variants.ts").VariantInput[], readonly import("./variants.ts").VariantInput[]>>>;
    };
    analytics: {
        dataLayer: import("zod/mini").ZodMiniDefault<import("zod/mini").ZodMiniType<boolean, import("./coerce.ts").Bool, import("zod/v4/core").$ZodTypeInternals<boolean, import("./coerce.ts").Bool>>>;
        metricsWebhook: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<string, string, import("zod/v4/core").$ZodTypeInternals<string, string>>>;
    };
};
