// The form of the fixture: as a placeholder with attributes, as an owner would write it.
import { ARABIC_FORM, ARABIC_MESSAGES, ENGLISH_FORM } from './words.js';

/** The first step has what most forms have, the second one of every other kind. A bar has room for little. */
const FIELDS = {
  one: 'name, email*, phone, size: select(SIZES)',
  two: 'name, email*, size: select(SIZES) / pace*: radio(PACES), with: checkboxes(WITH), start: date, walkers: number, message: textarea',
  bar: 'name, email*',
  barInSteps: 'email* / name*, phone',
};

/** What stands in the address under a name of its own. */
const DISPLAYS = /** @type {Record<string, string>} */ ({ 'bar-top': 'bar', 'bar-bottom': 'bar', closed: 'button' });

/**
 * @param {{ display: string, state: string, dir: string }} look
 * @returns {HTMLElement}
 */
export function formFor({ display, state, dir }) {
  const isBar = display.startsWith('bar');
  const words = dir === 'rtl' ? ARABIC_FORM : ENGLISH_FORM;
  const fields = state === 'step2' ? (isBar ? 'barInSteps' : 'two') : isBar ? 'bar' : 'one';
  const asked = FIELDS[fields].split(/\W+/);
  const { SIZES, PACES, WITH, ...attributes } = words;
  /** @type {Record<string, string | undefined>} */
  const options = {
    ...attributes,
    'data-webhook': 'https://hooks.example.com/looks',
    'data-test': '',
    'data-form-id': 'look',
    'data-draft': 'no',
    'data-fields': FIELDS[fields].replace('SIZES', SIZES).replace('PACES', PACES).replace('WITH', WITH),
    'data-privacy-url': 'https://example.com/privacy',
    'data-download': isBar ? undefined : 'https://example.com/paths.pdf',
    'data-consent': isBar ? undefined : words['data-consent'],
    'data-display': DISPLAYS[display] ?? display,
    'data-placement': { 'bar-bottom': 'bottom', 'bar-top': 'top' }[display],
    'data-frequency': '0',
  };
  const place = document.createElement('div');
  place.setAttribute('data-leadtag', '');
  if (display === 'inline') delete options['data-display'];
  for (const [name, value] of Object.entries(options)) {
    const [, key] = /^data-field-([^-]+)/.exec(name) ?? [];
    if (value !== undefined && (!key || asked.includes(key))) place.setAttribute(name, value);
  }
  if (dir === 'rtl') {
    const config = Object.assign(document.createElement('script'), { type: 'application/json' });
    config.textContent = JSON.stringify({ messages: ARABIC_MESSAGES });
    place.append(config);
  }
  return place;
}
