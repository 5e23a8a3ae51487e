import type { Design } from './design.ts';
import { gtmOutput } from './outputs/gtm.ts';
import { instantOutput } from './outputs/instant.ts';
import { jsonOutput } from './outputs/json.ts';
import { notesOf } from './outputs/notes.ts';
import { npmOutput } from './outputs/npm.ts';
import { placeholderOutput } from './outputs/placeholder.ts';
import { scriptOutput } from './outputs/script.ts';
import type { Release } from './release.ts';
import { scriptsNeeded } from './scripts.ts';
import { tidy } from './tidy.ts';

export { cdnBase, type Release } from './release.ts';
export { EXTRAS, scriptsNeeded } from './scripts.ts';
export { weightOf } from './weight.ts';

/** How a form gets onto a page. */
export type Way = 'script' | 'placeholder' | 'instant' | 'npm' | 'json' | 'gtm';

export const WAYS: readonly { way: Way; name: string; about: string }[] = [
  { way: 'script', name: 'Script tag', about: 'The form appears where you paste it. The shortest way.' },
  { way: 'placeholder', name: 'Placeholder', about: 'For several forms on a page: a place for each, and one script.' },
  {
    way: 'instant',
    name: 'Instant',
    about: 'The form is on the screen with the page itself, before any script has loaded.',
  },
  { way: 'npm', name: 'npm', about: 'For a site that is built with a bundler.' },
  { way: 'json', name: 'JSON', about: 'The options alone: to keep, or to hand to mount().' },
  { way: 'gtm', name: 'Tag Manager', about: 'A Custom HTML tag for Google Tag Manager.' },
];

export interface Output {
  code: string;
  language: 'html' | 'ts' | 'json';
  /** What to know before pasting it. */
  notes: string[];
}

const LANGUAGE = { npm: 'ts', json: 'json' } as const;

/** What an owner pastes: with no more than what differs from the defaults, and no script that the form does not need. */
export function outputOf(design: Design, way: Way, release: Release): Output {
  const options = tidy(design.options);
  const scripts = scriptsNeeded(options, design.scripts);
  const write = {
    script: scriptOutput,
    placeholder: placeholderOutput,
    instant: instantOutput,
    npm: npmOutput,
    json: jsonOutput,
    gtm: gtmOutput,
  }[way];
  return {
    code: write(options, scripts, release),
    language: way === 'npm' || way === 'json' ? LANGUAGE[way] : 'html',
    notes: notesOf(options, scripts, way, release),
  };
}
