import type { OptionName } from './schema.ts';

/** One option for people to read. Kept out of the script. */
export interface OptionDoc {
  group:
    | 'Destination'
    | 'Form'
    | 'Display'
    | 'After'
    | 'Consent'
    | 'Attribution'
    | 'Qualification'
    | 'Look'
    | 'Words'
    | 'Measuring';
  /** What may be written, in Markdown. */
  values: string;
  /** What it does, in one line. */
  doc: string;
}

/** The README's options table is made of this and of the schema's defaults; an option without a line here does not compile. */
export const OPTION_DOCS: Record<OptionName, OptionDoc> = {
  webhook: {
    group: 'Destination',
    values: 'an https address, or several with spaces between',
    doc: 'Where the leads go. The only option that is needed. Plain http is taken on http pages and for your own machine.',
  },
  fallbackWebhook: {
    group: 'Destination',
    values: 'an https address',
    doc: 'Gets the leads that the (first) webhook refuses for good, or has not taken within an hour. Same id; written as the tool at that address wants it.',
  },
  preset: {
    group: 'Destination',
    values: '`auto`, `none`, a name of [Tools](#tools)',
    doc: "Which tool's ways apply. `auto` sees it by the address; `none` treats every address as a plain webhook.",
  },
  format: {
    group: 'Destination',
    values: '`auto`, `json`, `form`, `text`',
    doc: 'How a lead is written: JSON, flat form fields, or JSON that calls itself text (asks no preflight). `auto` is what the tool at the address wants, else JSON, and a form where JSON cannot get through.',
  },
  mode: {
    group: 'Destination',
    values: '`cors`, `no-cors`',
    doc: 'Whether the answer may be read. `no-cors` needs the format `form` or `text`, and its leads stay unconfirmed: nobody sees what the webhook said.',
  },
  redirects: {
    group: 'Destination',
    values: '`strict`, `ok`',
    doc: 'Whether a yes counts that came after a redirect. Browsers may drop the lead on the way, so `strict` does not trust it.',
  },
  headers: {
    group: 'Destination',
    values: 'JSON or code: texts by name',
    doc: 'Further headers; `{{id}}` stands for the id of the lead. Each but `Accept` costs a preflight, and every visitor can read them: no secrets.',
  },
  map: {
    group: 'Destination',
    values: 'JSON or code: their name by ours',
    doc: 'What the receiver calls a field: see [Other names](#other-names).',
  },
  destinations: {
    group: 'Destination',
    values: 'JSON or code: a list of `{ url, preset, format, mode, redirects, headers, map }`',
    doc: 'Further webhooks, each with ways of its own. What an entry leaves out it takes from the options above.',
  },
  test: { group: 'Destination', values: 'yes or no', doc: 'Marks the leads with `"test": true`.' },

  formId: { group: 'Form', values: 'a text', doc: "The form's name in the lead, for `leadtag.get()` and in events." },
  offer: { group: 'Form', values: 'a text', doc: 'What the visitor is promised, as you want to read it in the lead.' },
  intent: {
    group: 'Form',
    values: '`newsletter`, `download`, `webinar`, `trial`, `demo`, `quote`, `contact`',
    doc: 'What the form is for. A lead that asks for a demo, a quote or contact is marked hot.',
  },
  heading: { group: 'Form', values: 'a text', doc: 'Above the fields.' },
  text: { group: 'Form', values: 'a text', doc: 'Below the heading.' },
  cta: { group: 'Form', values: 'a text', doc: 'The call to action: what the button says. Without it: Send.' },
  fields: {
    group: 'Form',
    values: 'see [Fields](#fields)',
    doc: 'What is asked for, in order. Some types need `leadtag.fields.js` or `leadtag.country.js`.',
  },
  field: {
    group: 'Form',
    values: '`data-field-<key>-<option>`',
    doc: 'Options of one field: see [Fields](#fields). In code an object by key.',
  },
  hidden: {
    group: 'Form',
    values: '`data-hidden-<key>`',
    doc: 'Values of your own that go along with the lead. In code an object by key.',
  },
  step: {
    group: 'Form',
    values: '`data-step-<n>-heading`, `data-step-<n>-show-if`',
    doc: 'What stands above a step, and when it is asked: see [Steps](#steps-and-conditions). In code an object by number, from 1. With `leadtag.steps.js`.',
  },
  prefill: {
    group: 'Form',
    values: 'field names, with spaces between',
    doc: 'Fields that the page address may fill in: with `data-prefill="email"` the address `?email=ada@example.com` does. No others are. With `leadtag.fields.js`.',
  },
  draft: {
    group: 'Form',
    values: 'yes or no',
    doc: 'Whether what was typed survives an accidental reload in the same tab (`sessionStorage`). Gone once the lead is received or saved. Ticks of consent are never kept. With `leadtag.fields.js`.',
  },
  root: {
    group: 'Look',
    values: '`shadow`, `light`',
    doc: '`light` puts the form into the page itself, without our styles, for owners who style it all: see [Your own styles](#your-own-styles).',
  },
  display: {
    group: 'Display',
    values: '`inline`, `popup`, `slide-in`, `bar`, `button`',
    doc: 'Where the form shows: in its place, in a dialog over the page, in a corner, along an edge, or behind a floating button. All but `inline` with `leadtag.display.js`, as all of this group.',
  },
  open: {
    group: 'Display',
    values: '`click`, `load`, `delay`, `scroll`, `exit`',
    doc: 'When it opens. Without it: `popup` and `button` by a click, `slide-in` after 5 seconds, `bar` at once.',
  },
  openValue: {
    group: 'Display',
    values: 'seconds, or percent for `scroll`',
    doc: 'How long, or how far down. Without it: 5 seconds, 50 percent.',
  },
  openTarget: {
    group: 'Display',
    values: 'a CSS selector',
    doc: 'What opens it by a click, beside every link to `#leadtag` or `#<form-id>`.',
  },
  openLabel: {
    group: 'Display',
    values: 'a text',
    doc: 'What the floating button says. Without it: the call to action.',
  },
  frequency: {
    group: 'Display',
    values: '0 to 365 (days)',
    doc: 'How long it does not open by itself again after it was closed. Without it: 7. After a lead it never does.',
  },
  placement: {
    group: 'Display',
    values: '`top`, `bottom`, `left`, `right`, `center`',
    doc: 'At which edge. Without it: `popup` in the middle, `bar` at the top, all else at the bottom right (in right-to-left pages at the left).',
  },
  target: {
    group: 'Form',
    values: 'a CSS selector',
    doc: 'Script tag only: puts the form into this element, not where the tag stands.',
  },

  success: { group: 'After', values: 'a text', doc: 'What stands in place of the form once the lead is received.' },
  redirect: {
    group: 'After',
    values: 'a web address',
    doc: 'Where the visitor goes next, once the lead is received or safe. Not while offline.',
  },
  download: {
    group: 'After',
    values: 'a web address',
    doc: 'The file that was promised: a button in place of the form. Starts by itself when it lies on your own site.',
  },
  whatsapp: {
    group: 'After',
    values: 'a phone number, and a text if you like',
    doc: 'A button in place of the form that opens a WhatsApp chat: `+351 912 345 678 Hello, I have just asked for a demo`.',
  },
  calendar: {
    group: 'After',
    values: 'a web address',
    doc: 'A button in place of the form: where the visitor books a time.',
  },
  contact: {
    group: 'After',
    values: 'an e-mail address, a phone number, a web address or a text',
    doc: 'Shown when a lead could be neither sent nor saved.',
  },
  routes: {
    group: 'After',
    values: 'JSON or code: a list of `{ when, webhook, success, redirect, download, calendar, whatsapp }`',
    doc: 'Other ways for leads of a kind: see [Routes](#routes). The first that fits counts. With `leadtag.insights.js`.',
  },

  consent: {
    group: 'Consent',
    values: 'a text; links as `[text](address)`',
    doc: 'The text of one box to tick. It is never ticked beforehand, and the lead carries the very words.',
  },
  consentRequired: { group: 'Consent', values: 'yes or no', doc: 'Whether the box must be ticked.' },
  privacyUrl: {
    group: 'Consent',
    values: 'a web address',
    doc: 'Your privacy policy: a link at the consent box, or below the button.',
  },

  purposes: {
    group: 'Consent',
    values: 'JSON or code: a list of `{ purpose, text, required, notice }`',
    doc: 'Further boxes, one for each purpose (`phone`, `sms`, `whatsapp`, …); with `notice` words without a box. See [Consent](#consent).',
  },

  attribution: {
    group: 'Attribution',
    values: '`session`, `visitor`, `page`',
    doc: 'How long a visit is remembered: in this tab (`sessionStorage`), for 180 days (`localStorage`, needs a yes of the visitor), or on this page only (nothing is stored). A setting of the page: script tags only.',
  },
  consentMode: {
    group: 'Attribution',
    values: '`wait`, `none`',
    doc: 'Whether `visitor` waits for a yes of the visitor. `none`: you need none. A setting of the page.',
  },
  excludeReferrers: {
    group: 'Attribution',
    values: 'hosts, with spaces between',
    doc: 'Sites that send visitors back to you and are no source: `pay.example.com partner.example`, with all below them. Payment and sign-in services are known. A setting of the page.',
  },

  framework: {
    group: 'Qualification',
    values: '`bant`, `champ`, `meddic`',
    doc: 'Asks the questions of this framework at the end of the form. With `leadtag.insights.js`, as all of this group.',
  },
  score: {
    group: 'Qualification',
    values: 'JSON or code',
    doc: 'Rules and thresholds of your own: see [Qualification](#qualification).',
  },
  icp: {
    group: 'Qualification',
    values: 'JSON or code',
    doc: 'Your ideal customer profile: see [Qualification](#qualification).',
  },
  stages: {
    group: 'Qualification',
    values: 'JSON or code: a condition by stage',
    doc: 'When a lead is an MQL, SQL or PQL: see [Qualification](#qualification).',
  },
  maxStage: {
    group: 'Qualification',
    values: '`lead`, `mql`, `pql`, `sql`',
    doc: 'The furthest stage that a form may give: `mql`, where sales decides what is an SQL.',
  },
  profiling: {
    group: 'Form',
    values: '1 to 20',
    doc: 'Progressive profiling: a visitor who may be remembered is not asked again what is known, and gets at most so many new questions. With `leadtag.profiling.js`.',
  },
  variants: {
    group: 'Form',
    values: 'JSON or code: up to four of `{ id, heading, text, cta }`',
    doc: 'A split test: each visitor sees one of them, and the lead says which. With `leadtag.variants.js`.',
  },

  theme: {
    group: 'Look',
    values: '`auto`, `light`, `dark`',
    doc: 'Light or dark. `auto` looks at the background behind the form.',
  },
  accent: { group: 'Look', values: 'a CSS colour', doc: 'The colour of the button and of what has the focus.' },
  radius: { group: 'Look', values: '0 to 40 (px)', doc: 'How round the corners are.' },
  density: { group: 'Look', values: '`normal`, `compact`', doc: 'How much room everything has.' },

  dataLayer: {
    group: 'Measuring',
    values: 'yes or no',
    doc: "Tells the page's `dataLayer` what becomes of its forms, under the names of Google Analytics. With `leadtag.analytics.js`. A setting of the page.",
  },
  metricsWebhook: {
    group: 'Measuring',
    values: 'an https address',
    doc: 'Gets the counts of each page view, without personal data: see [Counting](#counting). With `leadtag.analytics.js`. A setting of the page.',
  },

  locale: {
    group: 'Words',
    values: 'a language tag: `de`, `pt-BR`',
    doc: "The form's language; each but English needs its script, such as `leadtag.de.js`. Without it: the language of the page (`lang`). On a script tag it is for all forms that name none. See [Languages](#languages).",
  },
  messages: {
    group: 'Words',
    values: 'JSON or code: texts by key',
    doc: 'Your own words for any text a visitor sees. The keys stand in [`src/locales/en.ts`](src/locales/en.ts).',
  },
};
