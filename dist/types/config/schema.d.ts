import * as z from 'zod/mini';
import type { FieldInput, FieldOptions } from './field.ts';
export declare const destinationSchema: z.ZodMiniObject<{
    preset: z.ZodMiniDefault<z.ZodMiniType<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", z.core.$ZodTypeInternals<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce">>>;
    format: z.ZodMiniDefault<z.ZodMiniType<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form", z.core.$ZodTypeInternals<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form">>>;
    mode: z.ZodMiniOptional<z.ZodMiniType<"cors" | "no-cors", "cors" | "no-cors", z.core.$ZodTypeInternals<"cors" | "no-cors", "cors" | "no-cors">>>;
    redirects: z.ZodMiniDefault<z.ZodMiniType<"strict" | "ok", "strict" | "ok", z.core.$ZodTypeInternals<"strict" | "ok", "strict" | "ok">>>;
    headers: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    map: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    url: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
}, z.core.$strict>;
/**
 * Every option, once: its type and its default. Attribute strings and JS values go through the same door.
 * The one-line docs stand in `docs.ts`, which stays out of the script.
 */
export declare const optionsSchema: z.ZodMiniObject<{
    test: z.ZodMiniDefault<z.ZodMiniType<boolean, boolean | "" | "true" | "yes" | "1" | "false" | "no" | "0", z.core.$ZodTypeInternals<boolean, boolean | "" | "true" | "yes" | "1" | "false" | "no" | "0">>>;
    formId: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    offer: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    intent: z.ZodMiniOptional<z.ZodMiniType<"contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", "contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", z.core.$ZodTypeInternals<"contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote", "contact" | "download" | "newsletter" | "webinar" | "trial" | "demo" | "quote">>>;
    heading: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    text: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    cta: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    fields: z.ZodMiniDefault<z.ZodMiniType<string | (string | FieldInput)[], string | (string | FieldInput)[], z.core.$ZodTypeInternals<string | (string | FieldInput)[], string | (string | FieldInput)[]>>>;
    field: z.ZodMiniDefault<z.ZodMiniType<Record<string, FieldOptions>, Record<string, FieldOptions>, z.core.$ZodTypeInternals<Record<string, FieldOptions>, Record<string, FieldOptions>>>>;
    hidden: z.ZodMiniDefault<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    target: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    success: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    redirect: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    download: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    contact: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    consent: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    consentRequired: z.ZodMiniDefault<z.ZodMiniType<boolean, boolean | "" | "true" | "yes" | "1" | "false" | "no" | "0", z.core.$ZodTypeInternals<boolean, boolean | "" | "true" | "yes" | "1" | "false" | "no" | "0">>>;
    privacyUrl: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    attribution: z.ZodMiniDefault<z.ZodMiniType<"session" | "page", "session" | "page", z.core.$ZodTypeInternals<"session" | "page", "session" | "page">>>;
    theme: z.ZodMiniDefault<z.ZodMiniType<"auto" | "light" | "dark", "auto" | "light" | "dark", z.core.$ZodTypeInternals<"auto" | "light" | "dark", "auto" | "light" | "dark">>>;
    accent: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    radius: z.ZodMiniOptional<z.ZodMiniType<number, number | `${number}`, z.core.$ZodTypeInternals<number, number | `${number}`>>>;
    density: z.ZodMiniDefault<z.ZodMiniType<"normal" | "compact", "normal" | "compact", z.core.$ZodTypeInternals<"normal" | "compact", "normal" | "compact">>>;
    messages: z.ZodMiniDefault<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    preset: z.ZodMiniDefault<z.ZodMiniType<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", z.core.$ZodTypeInternals<"auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce", "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce">>>;
    format: z.ZodMiniDefault<z.ZodMiniType<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form", z.core.$ZodTypeInternals<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form">>>;
    mode: z.ZodMiniOptional<z.ZodMiniType<"cors" | "no-cors", "cors" | "no-cors", z.core.$ZodTypeInternals<"cors" | "no-cors", "cors" | "no-cors">>>;
    redirects: z.ZodMiniDefault<z.ZodMiniType<"strict" | "ok", "strict" | "ok", z.core.$ZodTypeInternals<"strict" | "ok", "strict" | "ok">>>;
    headers: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    map: z.ZodMiniOptional<z.ZodMiniType<Record<string, string>, Record<string, string>, z.core.$ZodTypeInternals<Record<string, string>, Record<string, string>>>>;
    webhook: z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>;
    fallbackWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    destinations: z.ZodMiniDefault<z.ZodMiniType<readonly {
        preset?: "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce" | undefined;
        format?: "text" | "auto" | "json" | "form" | undefined;
        mode?: "cors" | "no-cors" | undefined;
        redirects?: "strict" | "ok" | undefined;
        headers?: Record<string, string> | undefined;
        map?: Record<string, string> | undefined;
        url?: string | undefined;
    }[], readonly {
        preset?: "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce" | undefined;
        format?: "text" | "auto" | "json" | "form" | undefined;
        mode?: "cors" | "no-cors" | undefined;
        redirects?: "strict" | "ok" | undefined;
        headers?: Record<string, string> | undefined;
        map?: Record<string, string> | undefined;
        url?: string | undefined;
    }[], z.core.$ZodTypeInternals<readonly {
        preset?: "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce" | undefined;
        format?: "text" | "auto" | "json" | "form" | undefined;
        mode?: "cors" | "no-cors" | undefined;
        redirects?: "strict" | "ok" | undefined;
        headers?: Record<string, string> | undefined;
        map?: Record<string, string> | undefined;
        url?: string | undefined;
    }[], readonly {
        preset?: "auto" | "none" | "generic" | "zapier" | "make" | "n8n" | "node-red" | "pipedream" | "power-automate" | "apps-script" | "airtable" | "formspree" | "slack" | "discord" | "hubspot" | "netlify" | "mailchimp" | "activecampaign" | "salesforce" | undefined;
        format?: "text" | "auto" | "json" | "form" | undefined;
        mode?: "cors" | "no-cors" | undefined;
        redirects?: "strict" | "ok" | undefined;
        headers?: Record<string, string> | undefined;
        map?: Record<string, string> | undefined;
        url?: string | undefined;
    }[]>>>;
}, z.core.$strict>;
/** What an owner may write. */
export type FormOptions = z.input<typeof optionsSchema>;
export type OptionName = keyof FormOptions;
