import * as z from 'zod/mini';
import type { FieldInput, FieldOptions } from './field.ts';
/**
 * Every option, once: its type and its default. Attribute strings and JS values go through the same door.
 * The one-line docs stand in `docs.ts`, which stays out of the script.
 */
export declare const optionsSchema: z.ZodMiniObject<{
    webhook: z.ZodMiniType<string[], string | string[], z.core.$ZodTypeInternals<string[], string | string[]>>;
    fallbackWebhook: z.ZodMiniOptional<z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    format: z.ZodMiniDefault<z.ZodMiniType<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form", z.core.$ZodTypeInternals<"text" | "auto" | "json" | "form", "text" | "auto" | "json" | "form">>>;
    redirects: z.ZodMiniDefault<z.ZodMiniType<"strict" | "ok", "strict" | "ok", z.core.$ZodTypeInternals<"strict" | "ok", "strict" | "ok">>>;
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
}, z.core.$strict>;
/** What an owner may write. */
export type FormOptions = z.input<typeof optionsSchema>;
export type OptionName = keyof FormOptions;
