import type { Bool } from './coerce.ts';
import type { DestinationInput } from './destination.ts';
import type { FieldInput, FieldOptions } from './field.ts';
import type {
  Attribution,
  ConsentMode,
  Density,
  Display,
  Format,
  FrameworkName,
  Intent,
  Mode,
  Open,
  Placement,
  PresetName,
  Redirects,
  Root,
  StageName,
  Theme,
} from './names.ts';
import type { PurposeInput } from './purposes.ts';
import type { RouteInput } from './routes.ts';
import type { IcpOptions, ScoreOptions, StageOptions } from './score.ts';
import type { StepOptions } from './step.ts';
import type { VariantInput } from './variants.ts';

/**
 * What an owner may write. Editors show it, so it is written out; `schema.ts` judges, and a test holds the two
 * together. What is said of each option comes from `docs.ts`, by `npm run docs`. Not an interface: those fit no `Record`.
 */
export type FormOptions = {
  /**
   * Where the leads go. The only option that is needed. Plain http is taken on http pages and for your own machine.
   * Values: an https address, or several with spaces between.
   */
  webhook: string | string[];
  /**
   * Gets the leads that the (first) webhook refuses for good, or has not taken within an hour. Same id; written as
   * the tool at that address wants it.
   */
  fallbackWebhook?: string;
  /** Further webhooks, each with ways of its own. What an entry leaves out it takes from the options above. */
  destinations?: readonly DestinationInput[];
  /**
   * Which tool's ways apply. `auto` sees it by the address; `none` treats every address as a plain webhook.
   * @default "auto"
   */
  preset?: PresetName;
  /**
   * How a lead is written: JSON, flat form fields, or JSON that calls itself text (asks no preflight). `auto` is what
   * the tool at the address wants, else JSON, and a form where JSON cannot get through.
   * @default "auto"
   */
  format?: Format;
  /**
   * Whether the answer may be read. `no-cors` needs the format `form` or `text`, and its leads stay unconfirmed:
   * nobody sees what the webhook said.
   */
  mode?: Mode;
  /**
   * Whether a yes counts that came after a redirect. Browsers may drop the lead on the way, so `strict` does not
   * trust it.
   * @default "strict"
   */
  redirects?: Redirects;
  /**
   * Further headers; `{{id}}` stands for the id of the lead. Each but `Accept` costs a preflight, and every visitor
   * can read them: no secrets. Values: texts by name.
   */
  headers?: Record<string, string>;
  /** What the receiver calls a field: see “Other names” in the README. Values: their name by ours. */
  map?: Record<string, string>;
  /**
   * Marks the leads with `"test": true`.
   * @default false
   */
  test?: Bool;

  /** The form's name in the lead, for `leadtag.get()` and in events. */
  formId?: string;
  /** What the visitor is promised, as you want to read it in the lead. */
  offer?: string;
  /** What the form is for. A lead that asks for a demo, a quote or contact is marked hot. */
  intent?: Intent;
  /** Above the fields. */
  heading?: string;
  /** Below the heading. */
  text?: string;
  /** The call to action: what the button says. Without it: Send. */
  cta?: string;
  /**
   * What is asked for, in order. Some types need `leadtag.fields.js` or `leadtag.country.js`.
   * @default "name, email*, phone"
   */
  fields?: string | (string | FieldInput)[];
  /** Options of one field: see “Fields” in the README. In code an object by key. */
  field?: Record<string, FieldOptions>;
  /** Values of your own that go along with the lead. In code an object by key. */
  hidden?: Record<string, string>;
  /**
   * What stands above a step, and when it is asked: see “Steps” in the README. In code an object by number, from 1.
   * With `leadtag.steps.js`.
   */
  step?: Record<string, StepOptions>;
  /**
   * Fields that the page address may fill in: with `data-prefill="email"` the address `?email=ada@example.com` does.
   * No others are. With `leadtag.fields.js`. Values: field names, with spaces between.
   */
  prefill?: string | string[];
  /**
   * Whether what was typed survives an accidental reload in the same tab (`sessionStorage`). Gone once the lead is
   * received or saved. Ticks of consent are never kept. With `leadtag.fields.js`.
   * @default true
   */
  draft?: Bool;
  /** Script tag only: puts the form into this element, not where the tag stands. Values: a CSS selector. */
  target?: string;
  /**
   * `light` puts the form into the page itself, without our styles, for owners who style it all: see “Your own
   * styles” in the README.
   * @default "shadow"
   */
  root?: Root;
  /**
   * Progressive profiling: a visitor who may be remembered is not asked again what is known, and gets at most so many
   * new questions. With `leadtag.profiling.js`. Values: 1 to 20.
   */
  profiling?: number | `${number}`;
  /**
   * A split test: each visitor sees one of them, and the lead says which. With `leadtag.variants.js`. Values: up to
   * four of `{ id, heading, text, cta }`.
   */
  variants?: readonly VariantInput[];

  /**
   * Where the form shows: in its place, in a dialog over the page, in a corner, along an edge, or behind a floating
   * button. All but `inline` with `leadtag.display.js`.
   * @default "inline"
   */
  display?: Display;
  /**
   * When it opens. Without it: `popup` and `button` by a click, `slide-in` after 5 seconds, `bar` at once. With
   * `leadtag.display.js`.
   */
  open?: Open;
  /**
   * How long, or how far down. Without it: 5 seconds, 50 percent. With `leadtag.display.js`. Values: seconds, or
   * percent for `scroll`.
   */
  openValue?: number | `${number}`;
  /**
   * What opens it by a click, beside every link to `#leadtag` or `#<form-id>`. With `leadtag.display.js`. Values: a
   * CSS selector.
   */
  openTarget?: string;
  /** What the floating button says. Without it: the call to action. With `leadtag.display.js`. */
  openLabel?: string;
  /**
   * How long it does not open by itself again after it was closed. Without it: 7. After a lead it never does. With
   * `leadtag.display.js`. Values: 0 to 365 (days).
   */
  frequency?: number | `${number}`;
  /**
   * At which edge. Without it: `popup` in the middle, `bar` at the top, all else at the bottom right (in
   * right-to-left pages at the left). With `leadtag.display.js`.
   */
  placement?: Placement;

  /** What stands in place of the form once the lead is received. */
  success?: string;
  /** Where the visitor goes next, once the lead is received or safe. Not while offline. */
  redirect?: string;
  /** The file that was promised: a button in place of the form. Starts by itself when it lies on your own site. */
  download?: string;
  /**
   * A button in place of the form that opens a WhatsApp chat: `+351 912 345 678 Hello, I have just asked for a demo`.
   * Values: a phone number, and a text if you like.
   */
  whatsapp?: string;
  /** A button in place of the form: where the visitor books a time. */
  calendar?: string;
  /**
   * Shown when a lead could be neither sent nor saved. Values: an e-mail address, a phone number, a web address or a
   * text.
   */
  contact?: string;
  /**
   * Other ways for leads of a kind: see “Routes” in the README. The first that fits counts. With
   * `leadtag.insights.js`.
   */
  routes?: readonly RouteInput[];

  /**
   * The text of one box to tick. It is never ticked beforehand, and the lead carries the very words. Values: a text;
   * links as `[text](address)`.
   */
  consent?: string;
  /**
   * Whether the box must be ticked.
   * @default false
   */
  consentRequired?: Bool;
  /** Your privacy policy: a link at the consent box, or below the button. */
  privacyUrl?: string;
  /**
   * Further boxes, one for each purpose (`phone`, `sms`, `whatsapp`, …); with `notice` words without a box. See
   * “Consent” in the README.
   */
  purposes?: readonly PurposeInput[];

  /**
   * How long a visit is remembered: in this tab (`sessionStorage`), for 180 days (`localStorage`, needs a yes of the
   * visitor), or on this page only (nothing is stored). A setting of the page: script tags only.
   * @default "session"
   */
  attribution?: Attribution;
  /**
   * Whether `visitor` waits for a yes of the visitor. `none`: you need none. A setting of the page.
   * @default "wait"
   */
  consentMode?: ConsentMode;
  /**
   * Sites that send visitors back to you and are no source: `pay.example.com partner.example`, with all below them.
   * Payment and sign-in services are known. A setting of the page. Values: hosts, with spaces between.
   */
  excludeReferrers?: string | string[];

  /** Asks the questions of this framework at the end of the form. With `leadtag.insights.js`. */
  framework?: FrameworkName;
  /** Rules and thresholds of your own: see “Qualification” in the README. With `leadtag.insights.js`. */
  score?: ScoreOptions;
  /** Your ideal customer profile: see “Qualification” in the README. With `leadtag.insights.js`. */
  icp?: IcpOptions;
  /**
   * When a lead is an MQL, SQL or PQL: see “Qualification” in the README. With `leadtag.insights.js`. Values: a
   * condition by stage.
   */
  stages?: StageOptions;
  /** The furthest stage that a form may give: `mql`, where sales decides what is an SQL. With `leadtag.insights.js`. */
  maxStage?: StageName;

  /**
   * Light or dark. `auto` looks at the background behind the form.
   * @default "auto"
   */
  theme?: Theme;
  /** The colour of the button and of what has the focus. Values: a CSS colour. */
  accent?: string;
  /** How round the corners are. Values: 0 to 40 (px). */
  radius?: number | `${number}`;
  /**
   * How much room everything has.
   * @default "normal"
   */
  density?: Density;

  /**
   * Tells the page's `dataLayer` what becomes of its forms, under the names of Google Analytics. With
   * `leadtag.analytics.js`. A setting of the page.
   * @default false
   */
  dataLayer?: Bool;
  /**
   * Gets the counts of each page view, without personal data: see “Counting” in the README. With
   * `leadtag.analytics.js`. A setting of the page.
   */
  metricsWebhook?: string;

  /**
   * The form's language; each but English needs its script, such as `leadtag.de.js`. Without it: the language of the
   * page (`lang`). On a script tag it is for all forms that name none. See “Languages” in the README. Values: a
   * language tag: `de`, `pt-BR`.
   */
  locale?: string;
  /** Your own words for any text a visitor sees. The keys stand in `src/locales/en.ts`. Values: texts by key. */
  messages?: Record<string, string>;
};

export type OptionName = keyof FormOptions;
