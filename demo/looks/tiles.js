// One picture of the sheet: a small window on a page with the form, and what it shows in words.
import { h } from '../dom.js';
import { OPTIONS } from './options.js';

/**
 * Each look that the filters let through: every option multiplies.
 * @param {Record<string, string>} chosen
 * @returns {import('./options.js').Look[]}
 */
export function looksFor(chosen) {
  /** @type {Record<string, string>[]} */
  let looks = [{}];
  for (const [option, { values }] of Object.entries(OPTIONS)) {
    const wanted = Object.keys(values).filter((value) => ['all', value].includes(chosen[option] ?? 'all'));
    looks = looks.flatMap((look) => wanted.map((value) => ({ ...look, [option]: value })));
  }
  // a closed button has one state
  const seen = /** @type {import('./options.js').Look[]} */ (looks);
  return seen.filter(({ display, state }) => display !== 'closed' || state === 'untouched');
}

/**
 * The page takes no focus and no click here: it is opened by the link below it.
 * @param {import('./options.js').Look} look
 */
export function tileOf(look) {
  const { device, ...query } = look;
  const words = inWords(look);
  const address = `/look.html?${new URLSearchParams(query)}`;
  const frame = h('iframe', { title: words, tabindex: '-1', inert: true, 'data-src': address });
  return h(
    'li',
    { class: 'tile', 'data-device': device },
    h('div', { class: 'window' }, frame),
    h('a', { href: address, target: '_blank' }, words),
  );
}

/** @param {import('./options.js').Look} look */
function inWords({ theme: _, ...look }) {
  const words = Object.entries(look).map(
    ([option, value]) => OPTIONS[/** @type {keyof typeof OPTIONS} */ (option)].values[value],
  );
  const left = words.filter((word) => word !== 'Left to right' && word !== 'Untouched');
  return left.map((word, i) => (i ? word?.toLowerCase() : word)).join(', ');
}
