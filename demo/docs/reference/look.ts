import { type Block, both, table } from './block.ts';

/** Every variable that the styles read: its default (light; dark) and what it is. A test holds it against the styles. */
export const VARIABLES: Readonly<Record<string, readonly [standard: string, words: string]>> = {
  accent: ['`#2f55d4`; `#9db2ff`', 'the button, ticked boxes'],
  'on-accent': ['black or white, whichever stands out', 'what is written on the accent'],
  text: ['`#191c22`; `#f1f3f7`', 'text'],
  muted: ['`#565d6b`; `#b0b7c4`', 'help, hints, what is beside the point. At least 4.5:1 on what is behind it'],
  field: ['`#fff`; `#171a21`', 'ground of the inputs'],
  border: ['`#868e9c`; `#7d8696`', 'border of the inputs. At least 3:1'],
  error: ['`#b3261e`; `#ffb4ab`', 'what is wrong'],
  focus: ['accent, mixed with text', 'ring of what has the focus, progress'],
  radius: ['`8px`', 'corners of inputs and buttons'],
  gap: ['`18px`, compact `12px`', 'room between fields'],
  pad: ['`11px`, compact `7px`', 'room above and below what is typed'],
  font: ['that of the page', 'font family'],
  'font-size': ['`16px`, and no smaller', 'size of text; all else follows'],
  width: ['`640px`', 'how wide a form gets, however wide its place is'],
  surface: ['`#fff`; `#1d2029`', 'ground of what opens'],
  backdrop: ['`rgb(10 12 18 / 0.55)`', 'what a pop-up lays over the page'],
  shadow: ['two soft ones', 'shadow of what opens'],
  'overlay-radius': ['`16px`', 'its corners'],
  'overlay-width': ['`440px`', 'its width; on phones it takes all'],
  'overlay-pad': ['`28px`', 'room around the form in it'],
};

/** Every part that a page can style, by what has it. */
export const PARTS: Readonly<Record<string, string>> = {
  root: 'around everything',
  form: 'the form',
  'heading, text': 'the words above the fields, and those of the panel',
  'field, field-<key>': 'a field with all that belongs to it: `field-email`',
  'label, help, error': 'around the control',
  input: 'text, select, date: what has a frame',
  'choices, choice, checkbox':
    'a group, one of its lines, and the box or the round button itself; consent is a `checkbox`, too',
  'actions, button, back': 'below the fields; `button` is also a button of the panel, and the launcher',
  'note, notice': 'why it could not be sent; that an earlier lead has arrived',
  panel: 'stands in place of the form when the lead is received or saved',
  link: 'in consent, text and help',
  'progress, step-heading': 'with `leadtag.steps.js`',
  'overlay, overlay-<display>, launcher, close':
    'with `leadtag.display.js`: `overlay-popup`, `overlay-slide-in`, `overlay-bar`, `overlay-button`',
  'phone, calling-code': 'with `leadtag.country.js`: around a phone number, and the choice of its country',
  'hint, suggestion, dismiss': 'with `leadtag.hints.js`',
};

export const variables = (): Block =>
  both(
    table(
      ['variable', 'default (light; dark)', 'what it is'],
      Object.entries(VARIABLES).map(([name, [standard, words]]) => [`\`--leadtag-${name}\``, standard, words]),
    ),
  );

export const parts = (): Block =>
  both(
    table(
      ['part', 'what it is'],
      Object.entries(PARTS).map(([names, words]) => [
        names
          .split(', ')
          .map((name) => `\`${name}\``)
          .join(', '),
        words,
      ]),
    ),
  );
