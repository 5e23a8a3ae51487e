import type * as z from 'zod/mini';
import type { FieldInput, FieldOptions } from './field.ts';
import type { PurposeInput } from './purposes.ts';
export declare const destinationSchema: z.ZodMiniObject<{
    preset: z.ZodMiniDefault<z.ZodMiniType<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", z.core.$ZodTypeInternals<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce">>>;
    format: z.ZodMiniDefault<z.ZodMiniType<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form", z.core.$ZodTypeInternals<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form">>>;
    mode: z.ZodMiniOptional<z.ZodMiniType<"cors" | "no-cors", "cors" | "no-cors", z.core.$ZodTypeInternals<"cors" | "no-cors", "cors" | "no-cors">>>;
    redirects: z.ZodMiniDefault<z.ZodMiniType<"strict" | "ok", "strict" | "ok", z.core.$ZodTypeInternals<"strict" | "ok", "strict" | "ok">>>;
    headers: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    map: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, unknown, z.core.$ZodTypeInternals<Record<string, string>, unknown>>>;
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
        score: z.ZodMiniOptional<z.ZodMiniType<Record<string, unknown>, unknown, z.core.$ZodTypeInternals<Record<string, unknown>, unknown>>>;
        icp: z.ZodMiniOptional<z.ZodMiniType<Record<string, unknown>, unknown, z.core.$ZodTypeInternals<Record<string, unknown>, unknown>>>;
        stages: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, unknown, z.core.$ZodTypeInternals<Record<string, string>, unknown>>>;
        routes: z.ZodMiniDefault<z.ZodMiniType<readonly RouteInput[], unknown, z.core.$ZodTypeInternals<readonly RouteInput[], unknown>>>;
    };
    profiling: {
        profiling: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    };
    variants: {
        variants: z.ZodMiniDefault<z.ZodMiniType<readonly VariantInput[], unknown, z.core.$ZodTypeInternals<readonly VariantInput[], unknown>>>;
    };
    analytics: {
        dataLayer: z.ZodMiniDefault<z.ZodMiniType<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no", z.core.$ZodTypeInternals<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no">>>;
        metricsWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    };
};
export declare const pageSchema: z.ZodMiniObject<{
    dataLayer: z.ZodMiniDefault<z.ZodMiniType<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no", z.core.$ZodTypeInternals<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no">>>;
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
    messages: z.ZodMiniDefault<z.ZodMiniType<Record<string, string>, unknown, z.core.$ZodTypeInternals<Record<string, string>, unknown>>>;
    variants: z.ZodMiniDefault<z.ZodMiniType<readonly VariantInput[], unknown, z.core.$ZodTypeInternals<readonly VariantInput[], unknown>>>;
    profiling: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    framework: z.ZodMiniOptional<z.ZodMiniType<"bant" | "champ" | "meddic", "bant" | "champ" | "meddic", z.core.$ZodTypeInternals<"bant" | "champ" | "meddic", "bant" | "champ" | "meddic">>>;
    maxStage: z.ZodMiniOptional<z.ZodMiniType<"lead" | "mql" | "pql" | "sql", "lead" | "mql" | "pql" | "sql", z.core.$ZodTypeInternals<"lead" | "mql" | "pql" | "sql", "lead" | "mql" | "pql" | "sql">>>;
    score: z.ZodMiniOptional<z.ZodMiniType<Record<string, unknown>, unknown, z.core.$ZodTypeInternals<Record<string, unknown>, unknown>>>;
    icp: z.ZodMiniOptional<z.ZodMiniType<Record<string, unknown>, unknown, z.core.$ZodTypeInternals<Record<string, unknown>, unknown>>>;
    stages: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, unknown, z.core.$ZodTypeInternals<Record<string, string>, unknown>>>;
    routes: z.ZodMiniDefault<z.ZodMiniType<readonly RouteInput[], unknown, z.core.$ZodTypeInternals<readonly RouteInput[], unknown>>>;
    prefill: z.ZodMiniDefault<z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>>;
    display: z.ZodMiniDefault<z.ZodMiniType<"inline" | "popup" | "slide-in" | "bar" | "button", "inline" | "popup" | "slide-in" | "bar" | "button", z.core.$ZodTypeInternals<"inline" | "popup" | "slide-in" | "bar" | "button", "inline" | "popup" | "slide-in" | "bar" | "button">>>;
    open: z.ZodMiniOptional<z.ZodMiniType<"click" | "load" | "delay" | "scroll" | "exit", "click" | "load" | "delay" | "scroll" | "exit", z.core.$ZodTypeInternals<"click" | "load" | "delay" | "scroll" | "exit", "click" | "load" | "delay" | "scroll" | "exit">>>;
    openValue: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    openTarget: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    openLabel: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    frequency: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    placement: z.ZodMiniOptional<z.ZodMiniType<"top" | "bottom" | "left" | "right" | "center", "top" | "bottom" | "left" | "right" | "center", z.core.$ZodTypeInternals<"top" | "bottom" | "left" | "right" | "center", "top" | "bottom" | "left" | "right" | "center">>>;
    dataLayer: z.ZodMiniDefault<z.ZodMiniType<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no", z.core.$ZodTypeInternals<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no">>>;
    metricsWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    attribution: z.ZodMiniDefault<z.ZodMiniType<"session" | "page" | "visitor", "session" | "page" | "visitor", z.core.$ZodTypeInternals<"session" | "page" | "visitor", "session" | "page" | "visitor">>>;
    consentMode: z.ZodMiniDefault<z.ZodMiniType<"none" | "wait", "none" | "wait", z.core.$ZodTypeInternals<"none" | "wait", "none" | "wait">>>;
    excludeReferrers: z.ZodMiniDefault<z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>>;
    locale: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    test: z.ZodMiniDefault<z.ZodMiniType<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no", z.core.$ZodTypeInternals<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no">>>;
    formId: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    offer: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    intent: z.ZodMiniOptional<z.ZodMiniType<"contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", "contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", z.core.$ZodTypeInternals<"contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", "contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote">>>;
    heading: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    text: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    cta: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    fields: z.ZodMiniDefault<z.ZodMiniType<string | (string | FieldInput)[], string | (string | FieldInput)[], z.core.$ZodTypeInternals<string | (string | FieldInput)[], string | (string | FieldInput)[]>>>;
    field: z.ZodMiniDefault<z.ZodMiniType<Record<string, FieldOptions>, unknown, z.core.$ZodTypeInternals<Record<string, FieldOptions>, unknown>>>;
    hidden: z.ZodMiniDefault<z.ZodMiniType<Record<string, string>, unknown, z.core.$ZodTypeInternals<Record<string, string>, unknown>>>;
    step: z.ZodMiniDefault<z.ZodMiniType<Record<string, StepOptions>, unknown, z.core.$ZodTypeInternals<Record<string, StepOptions>, unknown>>>;
    draft: z.ZodMiniDefault<z.ZodMiniType<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no", z.core.$ZodTypeInternals<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no">>>;
    target: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    root: z.ZodMiniDefault<z.ZodMiniType<"shadow" | "light", "shadow" | "light", z.core.$ZodTypeInternals<"shadow" | "light", "shadow" | "light">>>;
    success: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    redirect: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    download: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    whatsapp: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    calendar: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    contact: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    consent: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    consentRequired: z.ZodMiniDefault<z.ZodMiniType<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no", z.core.$ZodTypeInternals<boolean, boolean | "" | "0" | "1" | "true" | "false" | "yes" | "no">>>;
    privacyUrl: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    purposes: z.ZodMiniDefault<z.ZodMiniType<readonly PurposeInput[], unknown, z.core.$ZodTypeInternals<readonly PurposeInput[], unknown>>>;
    preset: z.ZodMiniDefault<z.ZodMiniType<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", z.core.$ZodTypeInternals<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce">>>;
    format: z.ZodMiniDefault<z.ZodMiniType<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form", z.core.$ZodTypeInternals<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form">>>;
    mode: z.ZodMiniOptional<z.ZodMiniType<"cors" | "no-cors", "cors" | "no-cors", z.core.$ZodTypeInternals<"cors" | "no-cors", "cors" | "no-cors">>>;
    redirects: z.ZodMiniDefault<z.ZodMiniType<"strict" | "ok", "strict" | "ok", z.core.$ZodTypeInternals<"strict" | "ok", "strict" | "ok">>>;
    headers: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    map: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, unknown, z.core.$ZodTypeInternals<Record<string, string>, unknown>>>;
    webhook: z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>;
    fallbackWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    destinations: z.ZodMiniDefault<z.ZodMiniType<readonly {
        preset?: "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce" | undefined;
        format?: "text" | "auto" | "json" | "form" | undefined;
        mode?: "cors" | "no-cors" | undefined;
        redirects?: "strict" | "ok" | undefined;
        headers?: Record<string, string> | undefined;
        map?: unknown;
        url?: string | undefined;
    }[], unknown, z.core.$ZodTypeInternals<readonly {
        preset?: "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce" | undefined;
        format?: "text" | "auto" | "json" | "form" | undefined;
        mode?: "cors" | "no-cors" | undefined;
        redirects?: "strict" | "ok" | undefined;
        headers?: Record<string, string> | undefined;
        map?: unknown;
        url?: string | undefined;
    }[], unknown>>>;
}, z.core.$strict>;
/** What an owner may say of one step, as `data-step-<n>-<option>` or in code. */
export interface StepOptions {
    heading?: string;
    /** When it is asked: a condition over the fields. */
    'show-if'?: string;
}
/** Another way for leads of a kind: `{ when: 'temperature = hot', calendar: 'https://cal.example.com/us' }`. */
export interface RouteInput {
    /** A condition over the fields, `temperature`, `stage`, `score`, `intent` and `channel`. */
    when: string;
    webhook?: string;
    success?: string;
    redirect?: string;
    download?: string;
    calendar?: string;
    whatsapp?: string;
}
/** One side of a split test: what it says instead. */
export interface VariantInput {
    /** Its name in the lead; without one `a`, `b`, `c`, `d`. */
    id?: string;
    heading?: string;
    text?: string;
    cta?: string;
}
/** What an owner may write. */
export type FormOptions = z.input<typeof optionsSchema>;
export type OptionName = keyof FormOptions;
