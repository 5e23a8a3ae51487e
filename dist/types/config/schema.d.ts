import type * as z from 'zod/mini';
import type { DestinationInput } from './destination.ts';
import type { FieldInput, FieldOptions } from './field.ts';
import type { PurposeInput } from './purposes.ts';
import type { RouteInput } from './routes.ts';
import type { IcpOptions, ScoreOptions, StageOptions } from './score.ts';
import type { StepOptions } from './step.ts';
import type { VariantInput } from './variants.ts';
export declare const destinationSchema: z.ZodMiniObject<{
    preset: z.ZodMiniDefault<z.ZodMiniType<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", z.core.$ZodTypeInternals<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce">>>;
    format: z.ZodMiniDefault<z.ZodMiniType<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form", z.core.$ZodTypeInternals<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form">>>;
    mode: z.ZodMiniOptional<z.ZodMiniType<"cors" | "no-cors", "cors" | "no-cors", z.core.$ZodTypeInternals<"cors" | "no-cors", "cors" | "no-cors">>>;
    redirects: z.ZodMiniDefault<z.ZodMiniType<"strict" | "ok", "strict" | "ok", z.core.$ZodTypeInternals<"strict" | "ok", "strict" | "ok">>>;
    headers: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    map: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    url: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
}, z.core.$strict>;
/** What optional scripts carry out, by the name of the script. */
export declare const SCRIPTS: {
    display: {
        display: z.ZodMiniDefault<z.ZodMiniType<"inline" | "popup" | "slide-in" | "bar" | "button", "inline" | "popup" | "slide-in" | "bar" | "button", z.core.$ZodTypeInternals<"inline" | "popup" | "slide-in" | "bar" | "button", "inline" | "popup" | "slide-in" | "bar" | "button">>>;
        open: z.ZodMiniOptional<z.ZodMiniType<"click" | "load" | "delay" | "scroll" | "exit", "click" | "load" | "delay" | "scroll" | "exit", z.core.$ZodTypeInternals<"click" | "load" | "delay" | "scroll" | "exit", "click" | "load" | "delay" | "scroll" | "exit">>>;
        openValue: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
        openTarget: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
        openLabel: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
        frequency: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
        placement: z.ZodMiniOptional<z.ZodMiniType<"top" | "bottom" | "left" | "right" | "center", "top" | "bottom" | "left" | "right" | "center", z.core.$ZodTypeInternals<"top" | "bottom" | "left" | "right" | "center", "top" | "bottom" | "left" | "right" | "center">>>;
    };
    fields: {
        prefill: z.ZodMiniDefault<z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>>;
    };
    insights: {
        framework: z.ZodMiniOptional<z.ZodMiniType<"bant" | "champ" | "meddic", "bant" | "champ" | "meddic", z.core.$ZodTypeInternals<"bant" | "champ" | "meddic", "bant" | "champ" | "meddic">>>;
        maxStage: z.ZodMiniOptional<z.ZodMiniType<"lead" | "mql" | "pql" | "sql", "lead" | "mql" | "pql" | "sql", z.core.$ZodTypeInternals<"lead" | "mql" | "pql" | "sql", "lead" | "mql" | "pql" | "sql">>>;
        score: z.ZodMiniOptional<z.ZodMiniType<ScoreOptions, ScoreOptions, z.core.$ZodTypeInternals<ScoreOptions, ScoreOptions>>>;
        icp: z.ZodMiniOptional<z.ZodMiniType<IcpOptions, IcpOptions, z.core.$ZodTypeInternals<IcpOptions, IcpOptions>>>;
        stages: z.ZodMiniOptional<z.ZodMiniType<StageOptions, StageOptions, z.core.$ZodTypeInternals<StageOptions, StageOptions>>>;
        routes: z.ZodMiniDefault<z.ZodMiniType<readonly RouteInput[], readonly RouteInput[], z.core.$ZodTypeInternals<readonly RouteInput[], readonly RouteInput[]>>>;
    };
    profiling: {
        profiling: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    };
    variants: {
        variants: z.ZodMiniDefault<z.ZodMiniType<readonly VariantInput[], readonly VariantInput[], z.core.$ZodTypeInternals<readonly VariantInput[], readonly VariantInput[]>>>;
    };
    analytics: {
        dataLayer: z.ZodMiniDefault<z.ZodMiniType<boolean, import("./coerce.ts").Bool, z.core.$ZodTypeInternals<boolean, import("./coerce.ts").Bool>>>;
        metricsWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    };
};
export declare const pageSchema: z.ZodMiniObject<{
    dataLayer: z.ZodMiniDefault<z.ZodMiniType<boolean, import("./coerce.ts").Bool, z.core.$ZodTypeInternals<boolean, import("./coerce.ts").Bool>>>;
    metricsWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    attribution: z.ZodMiniDefault<z.ZodMiniType<"session" | "page" | "visitor", "session" | "page" | "visitor", z.core.$ZodTypeInternals<"session" | "page" | "visitor", "session" | "page" | "visitor">>>;
    consentMode: z.ZodMiniDefault<z.ZodMiniType<"none" | "wait", "none" | "wait", z.core.$ZodTypeInternals<"none" | "wait", "none" | "wait">>>;
    excludeReferrers: z.ZodMiniDefault<z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>>;
    locale: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
}, z.core.$strict>;
export type PageSettings = z.output<typeof pageSchema>;
/**
 * Every option, once: its type and its default. Attribute strings and JS values go through the same door.
 * The one-line docs stand in `docs.ts`, which stays out of the script.
 */
export declare const optionsSchema: z.ZodMiniObject<{
    theme: z.ZodMiniDefault<z.ZodMiniType<"auto" | "light" | "dark", "auto" | "light" | "dark", z.core.$ZodTypeInternals<"auto" | "light" | "dark", "auto" | "light" | "dark">>>;
    accent: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    radius: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    density: z.ZodMiniDefault<z.ZodMiniType<"normal" | "compact", "normal" | "compact", z.core.$ZodTypeInternals<"normal" | "compact", "normal" | "compact">>>;
    messages: z.ZodMiniDefault<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    variants: z.ZodMiniDefault<z.ZodMiniType<readonly VariantInput[], readonly VariantInput[], z.core.$ZodTypeInternals<readonly VariantInput[], readonly VariantInput[]>>>;
    profiling: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    framework: z.ZodMiniOptional<z.ZodMiniType<"bant" | "champ" | "meddic", "bant" | "champ" | "meddic", z.core.$ZodTypeInternals<"bant" | "champ" | "meddic", "bant" | "champ" | "meddic">>>;
    maxStage: z.ZodMiniOptional<z.ZodMiniType<"lead" | "mql" | "pql" | "sql", "lead" | "mql" | "pql" | "sql", z.core.$ZodTypeInternals<"lead" | "mql" | "pql" | "sql", "lead" | "mql" | "pql" | "sql">>>;
    score: z.ZodMiniOptional<z.ZodMiniType<ScoreOptions, ScoreOptions, z.core.$ZodTypeInternals<ScoreOptions, ScoreOptions>>>;
    icp: z.ZodMiniOptional<z.ZodMiniType<IcpOptions, IcpOptions, z.core.$ZodTypeInternals<IcpOptions, IcpOptions>>>;
    stages: z.ZodMiniOptional<z.ZodMiniType<StageOptions, StageOptions, z.core.$ZodTypeInternals<StageOptions, StageOptions>>>;
    routes: z.ZodMiniDefault<z.ZodMiniType<readonly RouteInput[], readonly RouteInput[], z.core.$ZodTypeInternals<readonly RouteInput[], readonly RouteInput[]>>>;
    prefill: z.ZodMiniDefault<z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>>;
    display: z.ZodMiniDefault<z.ZodMiniType<"inline" | "popup" | "slide-in" | "bar" | "button", "inline" | "popup" | "slide-in" | "bar" | "button", z.core.$ZodTypeInternals<"inline" | "popup" | "slide-in" | "bar" | "button", "inline" | "popup" | "slide-in" | "bar" | "button">>>;
    open: z.ZodMiniOptional<z.ZodMiniType<"click" | "load" | "delay" | "scroll" | "exit", "click" | "load" | "delay" | "scroll" | "exit", z.core.$ZodTypeInternals<"click" | "load" | "delay" | "scroll" | "exit", "click" | "load" | "delay" | "scroll" | "exit">>>;
    openValue: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    openTarget: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    openLabel: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    frequency: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    placement: z.ZodMiniOptional<z.ZodMiniType<"top" | "bottom" | "left" | "right" | "center", "top" | "bottom" | "left" | "right" | "center", z.core.$ZodTypeInternals<"top" | "bottom" | "left" | "right" | "center", "top" | "bottom" | "left" | "right" | "center">>>;
    dataLayer: z.ZodMiniDefault<z.ZodMiniType<boolean, import("./coerce.ts").Bool, z.core.$ZodTypeInternals<boolean, import("./coerce.ts").Bool>>>;
    metricsWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    attribution: z.ZodMiniDefault<z.ZodMiniType<"session" | "page" | "visitor", "session" | "page" | "visitor", z.core.$ZodTypeInternals<"session" | "page" | "visitor", "session" | "page" | "visitor">>>;
    consentMode: z.ZodMiniDefault<z.ZodMiniType<"none" | "wait", "none" | "wait", z.core.$ZodTypeInternals<"none" | "wait", "none" | "wait">>>;
    excludeReferrers: z.ZodMiniDefault<z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>>;
    locale: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    test: z.ZodMiniDefault<z.ZodMiniType<boolean, import("./coerce.ts").Bool, z.core.$ZodTypeInternals<boolean, import("./coerce.ts").Bool>>>;
    formId: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    offer: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    intent: z.ZodMiniOptional<z.ZodMiniType<"contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", "contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", z.core.$ZodTypeInternals<"contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", "contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote">>>;
    heading: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    text: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    cta: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    fields: z.ZodMiniDefault<z.ZodMiniType<string | (string | FieldInput)[], string | (string | FieldInput)[], z.core.$ZodTypeInternals<string | (string | FieldInput)[], string | (string | FieldInput)[]>>>;
    field: z.ZodMiniDefault<z.ZodMiniType<Record<string, FieldOptions>, Record<string, FieldOptions>, z.core.$ZodTypeInternals<Record<string, FieldOptions>, Record<string, FieldOptions>>>>;
    hidden: z.ZodMiniDefault<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    step: z.ZodMiniDefault<z.ZodMiniType<Record<string, StepOptions>, Record<string, StepOptions>, z.core.$ZodTypeInternals<Record<string, StepOptions>, Record<string, StepOptions>>>>;
    draft: z.ZodMiniDefault<z.ZodMiniType<boolean, import("./coerce.ts").Bool, z.core.$ZodTypeInternals<boolean, import("./coerce.ts").Bool>>>;
    target: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    root: z.ZodMiniDefault<z.ZodMiniType<"shadow" | "light", "shadow" | "light", z.core.$ZodTypeInternals<"shadow" | "light", "shadow" | "light">>>;
    success: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    redirect: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    download: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    whatsapp: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    calendar: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    contact: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    consent: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    consentRequired: z.ZodMiniDefault<z.ZodMiniType<boolean, import("./coerce.ts").Bool, z.core.$ZodTypeInternals<boolean, import("./coerce.ts").Bool>>>;
    privacyUrl: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    purposes: z.ZodMiniDefault<z.ZodMiniType<readonly PurposeInput[], readonly PurposeInput[], z.core.$ZodTypeInternals<readonly PurposeInput[], readonly PurposeInput[]>>>;
    preset: z.ZodMiniDefault<z.ZodMiniType<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", z.core.$ZodTypeInternals<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce">>>;
    format: z.ZodMiniDefault<z.ZodMiniType<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form", z.core.$ZodTypeInternals<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form">>>;
    mode: z.ZodMiniOptional<z.ZodMiniType<"cors" | "no-cors", "cors" | "no-cors", z.core.$ZodTypeInternals<"cors" | "no-cors", "cors" | "no-cors">>>;
    redirects: z.ZodMiniDefault<z.ZodMiniType<"strict" | "ok", "strict" | "ok", z.core.$ZodTypeInternals<"strict" | "ok", "strict" | "ok">>>;
    headers: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    map: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    webhook: z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>;
    fallbackWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    destinations: z.ZodMiniDefault<z.ZodMiniType<readonly DestinationInput[], readonly DestinationInput[], z.core.$ZodTypeInternals<readonly DestinationInput[], readonly DestinationInput[]>>>;
}, z.core.$strict>;
export type { FormOptions, OptionName } from './form-options.ts';
export type { RouteInput } from './routes.ts';
export type { StepOptions } from './step.ts';
export type { VariantInput } from './variants.ts';
