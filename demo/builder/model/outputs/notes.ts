import type { FormOptions } from '../../../../src/config/parse.ts';
import { webhookWords } from '../../../../src/config/webhook.ts';
import type { Way } from '../outputs.ts';
import type { Release } from '../release.ts';
import { drawn } from './instant.ts';
import { isOverThePage, placeOf, USUAL_PLACE } from './place.ts';
import { fileOf, sourceOf } from './tags.ts';

/** What to know before pasting: how it is done, and what this way cannot do for this form. */
export function notesOf(options: FormOptions, scripts: readonly string[], way: Way, release: Release): string[] {
  const notes: (string | false | undefined)[] = [];
  const isAlways = isOverThePage(options);
  if (!addressesOf(options)[0]) notes.push('There is no address for the leads yet: without one no form appears.');
  if (way === 'script')
    notes.push(
      options.target
        ? `Paste it anywhere on the page: the form goes into ${options.target}.`
        : isAlways
          ? 'Paste it anywhere inside of <body>.'
          : 'Paste it where the form should be, inside of <body>.',
    );
  if (way === 'placeholder')
    notes.push(
      isAlways
        ? 'Paste it anywhere inside of <body>.'
        : 'Paste the div where the form should be. The script tags are needed once a page, however many forms there are.',
      options.target && 'The target is left out: the form is where its div is.',
    );
  if (way === 'instant') notes.push(...instantNotes(options));
  if (way === 'npm')
    notes.push(
      'First: npm install leadtag',
      scripts.includes('phone') && 'Strict phone numbers also need: npm install libphonenumber-js',
      !options.target &&
        !isAlways &&
        `The form goes into the element with id="${USUAL_PLACE.slice(1)}": give your page one.`,
      'It runs in the browser only. On a server mount() does nothing.',
    );
  if (way === 'json')
    notes.push(
      'For mount() in code, or inside of a placeholder in <script type="application/json">.',
      !!scripts[0] && `The page also needs ${scripts.map(fileOf).join(', ')}.`,
    );
  if (way === 'gtm')
    notes.push(
      'In Tag Manager: Tags > New > Custom HTML. Trigger: DOM Ready on the pages that should have the form.',
      !isAlways && `The page needs an element that ${placeOf(options)} finds: the form goes into it.`,
      'Visitors who block Tag Manager do not see the form. Where you can, paste the script tag into the page.',
    );
  if (isAlways && (options.open ?? 'click') === 'click' && /popup|button/.test(options.display!))
    notes.push(
      options.display === 'popup' &&
        `A link to #${options.formId ?? 'leadtag'} opens it: <a href="#${options.formId ?? 'leadtag'}">…</a>`,
    );
  if (/script|placeholder|instant|gtm/.test(way)) notes.push(policy(options, way, release));
  return notes.filter((note): note is string => !!note);
}

/** What this form cannot do as HTML, and what needs a word. */
function instantNotes(options: FormOptions): string[] {
  const { style, problems } = drawn(options);
  if (!addressesOf(options)[0]) return [];
  const limit = problems.find(({ text }) => /script alone/.test(text));
  if (limit)
    return [
      `This form cannot be drawn before its script is there (${limit.option} ${limit.text}): you get a placeholder.`,
    ];
  return [
    'Paste it where the form should be, and make it anew when you change an option or take another version.',
    problems.some(({ text }) => /plain form posts/.test(text))
      ? 'Without scripts the button does nothing: this address takes no plain form posts.'
      : 'It works without scripts too: the browser posts it as a plain form.',
    ...(style
      ? ['With a Content-Security-Policy, allow its style by its hash: the browser names it in the console.']
      : []),
  ];
}

/** Where leads go, as written. */
const addressesOf = ({ webhook, destinations }: FormOptions): unknown[] => [
  ...webhookWords(webhook),
  ...(Array.isArray(destinations) ? destinations : []).map((entry) => Object(entry).url),
];

/** For pages that say what may be loaded and asked. */
function policy(options: FormOptions, way: Way, release: Release): string | false {
  const originOf = (address: unknown) => (URL.canParse(String(address)) ? new URL(String(address)).origin : []);
  const connect = [...new Set([...addressesOf(options), options.fallbackWebhook].flatMap(originOf))];
  const script = [originOf(sourceOf(fileOf(), release).src)].flat();
  const parts = [
    script[0] && `script-src ${script[0]}${way === 'gtm' ? " (and Tag Manager's own)" : ''}`,
    connect[0] && `connect-src ${connect.join(' ')}`,
  ].filter(Boolean);
  return !!parts[0] && `If your site has a Content-Security-Policy, it has to allow: ${parts.join('; ')}.`;
}
