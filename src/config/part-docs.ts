import type { DestinationInput } from './destination.ts';
import type { Choice, FieldInput, FieldOptions } from './field.ts';
import type { PurposeInput } from './purposes.ts';
import type { RouteInput } from './routes.ts';
import type { IcpOptions, ScoreOptions, ScoreRule, StageOptions } from './score.ts';
import type { StepOptions } from './step.ts';
import type { VariantInput } from './variants.ts';

/** The parts that options are made of where they are objects, by the name of their type. */
interface Parts {
  FieldOptions: FieldOptions;
  FieldInput: Omit<FieldInput, keyof FieldOptions>;
  Choice: Choice;
  StepOptions: StepOptions;
  DestinationInput: DestinationInput;
  PurposeInput: PurposeInput;
  RouteInput: RouteInput;
  VariantInput: VariantInput;
  ScoreOptions: ScoreOptions;
  ScoreRule: ScoreRule;
  IcpOptions: IcpOptions;
  StageOptions: StageOptions;
}

/** What each says, in one line: for the types, and for the JSON Schema. Kept out of the script, as `docs.ts` is. */
export const PART_DOCS: { [Part in keyof Parts]: Record<keyof Parts[Part], string> } = {
  FieldOptions: {
    label: 'The words above the field. Without them: made of the key.',
    placeholder: 'An example inside the empty field.',
    help: 'A line of explanation at the field.',
    value: 'What the field begins with; of `checkboxes` several: `crm | ads`.',
    autocomplete: 'The token by which browsers fill the field in. Known keys bring theirs.',
    pattern: 'A regular expression that the whole value must match.',
    minlength: 'Fewest characters.',
    maxlength: 'Most characters. Without it: 5000.',
    min: 'Least, or earliest: of a `number` or a `date` (`2026-12-31`).',
    max: 'Most, or latest: of a `number` or a `date` (`2026-12-31`).',
    rows: 'Height of a `textarea`, in lines. Without it: 4.',
    options: 'The choices: `a | b | value=Label`, or a list.',
    'show-if': 'When it is asked: a condition over the other fields, such as `role = Founder | Sales`.',
    country: 'Of a phone number that is written without its country code: the two letters of that country.',
    business: 'Of an e-mail address: whether those of free providers are refused. With `leadtag.hints.js`.',
  },
  FieldInput: {
    key: 'The name of the value in the lead: `a-z`, `0-9`, `_`. Known ones (`email`, `phone`, `company`, …) bring their type.',
    type: 'The kind of field. Without it: what the key says, else `text`. Some need `leadtag.fields.js` or `leadtag.country.js`.',
    required: 'Whether it must be filled in.',
    step: 'Which step it stands on, from 1. With `leadtag.steps.js`.',
  },
  Choice: { value: 'What is sent.', label: 'What is shown.' },
  StepOptions: {
    heading: 'What stands above the step.',
    'show-if': 'When it is asked: a condition over the fields.',
  },
  DestinationInput: {
    url: 'An https address.',
    preset: "Which tool's ways apply; `auto` sees it by the address.",
    format: 'How a lead is written.',
    mode: 'Whether the answer may be read.',
    redirects: 'Whether a yes counts that came after a redirect.',
    headers: 'Further headers. Every visitor can read them: no secrets.',
    map: 'What the receiver calls a field: their name by ours.',
  },
  PurposeInput: {
    purpose: 'A short name, such as `marketing`, `phone`, `sms` or `whatsapp`: `consent_<purpose>` in flat leads.',
    text: 'The words that the visitor reads; links as `[text](address)`.',
    required: 'Whether the box must be ticked.',
    notice: 'Words to read without a box: whoever submits has been told.',
  },
  RouteInput: {
    when: 'A condition over the fields, `temperature`, `stage`, `score`, `intent`, `channel` and the like.',
    webhook: 'Where these leads go, in the place of all other webhooks.',
    success: 'What stands in place of the form; `{name}` is the value of that field.',
    redirect: 'Where the visitor goes next.',
    download: 'The file that was promised.',
    calendar: 'Where the visitor books a time.',
    whatsapp: 'A phone number, and a text if you like; `{name}` is the value of that field.',
  },
  VariantInput: {
    id: 'Its name in the lead. Without one: `a`, `b`, `c`, `d`.',
    heading: 'Above the fields.',
    text: 'Below the heading.',
    cta: 'What the button says.',
  },
  ScoreOptions: {
    rules: 'Rules of your own.',
    hot: 'From this score on a lead is hot. Without it: 70.',
    warm: 'From this score on a lead is warm. Without it: 40.',
    audience: 'Whom you sell to: for `b2c` an address of a free provider costs no points.',
    defaults: 'Whether the rules of leadtag count for fit and engagement beside your own. Without it: yes.',
  },
  ScoreRule: {
    when: 'A condition over the fields, `intent`, `signal.<name>`, `email_kind`, `role_kind` and `size_kind`.',
    points: 'From -1000 to 1000.',
    group: "Counts under that group's cap; without it straight onto the score.",
    name: 'What the reasons of a score call it. Without it: the condition.',
    disqualify: 'Whether such a lead is none: its stage is `unqualified`.',
  },
  IcpOptions: {
    industries: 'The industries that you sell to.',
    near: 'Industries that come close.',
    sizes: 'The company sizes that you sell to, such as `51-200`.',
    countries: 'The countries that you serve.',
    roles: 'The roles that decide.',
    exclude: 'Mail domains of competitors.',
  },
  StageOptions: {
    unqualified: 'When a lead is none.',
    subscriber: 'When a lead is no more than a subscriber.',
    mql: 'When a lead is one for marketing to follow up.',
    pql: 'When the use of your product qualifies a lead.',
    sql: 'When a lead is one for sales.',
  },
};
