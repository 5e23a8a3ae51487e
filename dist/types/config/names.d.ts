/** The closed lists of names that options can take. Everybody else imports these as types. */
export declare const FORMATS: readonly ["auto", "json", "form", "text"];
export declare const MODES: readonly ["cors", "no-cors"];
/** The tools that we know how to talk to; `generic` is any other. */
export declare const PRESETS: readonly ["auto", "none", "generic", "zapier", "make", "n8n", "node-red", "pipedream", "power-automate", "apps-script", "airtable", "formspree", "slack", "discord", "hubspot", "netlify", "mailchimp", "activecampaign", "salesforce"];
export declare const REDIRECTS: readonly ["strict", "ok"];
export declare const INTENTS: readonly ["newsletter", "download", "webinar", "trial", "demo", "quote", "contact"];
export declare const ATTRIBUTIONS: readonly ["session", "page", "visitor"];
export declare const CONSENT_MODES: readonly ["wait", "none"];
export declare const FRAMEWORKS: readonly ["bant", "champ", "meddic"];
export declare const STAGES: readonly ["lead", "mql", "pql", "sql"];
export declare const ROOTS: readonly ["shadow", "light"];
export declare const DISPLAYS: readonly ["inline", "popup", "slide-in", "bar", "button"];
export declare const OPENS: readonly ["click", "load", "delay", "scroll", "exit"];
export declare const PLACEMENTS: readonly ["top", "bottom", "left", "right", "center"];
export declare const THEMES: readonly ["auto", "light", "dark"];
export declare const DENSITIES: readonly ["normal", "compact"];
export type Format = (typeof FORMATS)[number];
export type Mode = (typeof MODES)[number];
export type PresetName = (typeof PRESETS)[number];
export type Intent = (typeof INTENTS)[number];
export type Attribution = (typeof ATTRIBUTIONS)[number];
export type FrameworkName = (typeof FRAMEWORKS)[number];
