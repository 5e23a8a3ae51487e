// The contact sheet: the filters, and a picture of each look that they let through.
import { h } from '../dom.js';
import { filters } from './filters.js';
import { keepFrames } from './frames.js';
import { OPTIONS } from './options.js';
import { looksFor, tileOf } from './tiles.js';

const form = /** @type {HTMLFormElement} */ (document.getElementById('filters'));
const sheet = /** @type {HTMLElement} */ (document.getElementById('sheet'));
const count = /** @type {HTMLElement} */ (document.getElementById('count'));
const frames = keepFrames();

filters(form, (chosen) => {
  const looks = looksFor(chosen);
  frames.forget();
  sheet.dataset.size = chosen.size;
  sheet.replaceChildren(
    ...Object.entries(OPTIONS.theme.values).flatMap(([theme, name]) => {
      const tiles = looks.filter((look) => look.theme === theme).map(tileOf);
      return tiles.length ? [h('section', {}, h('h2', {}, name), h('ul', { class: 'tiles' }, ...tiles))] : [];
    }),
  );
  for (const frame of sheet.querySelectorAll('iframe')) frames.watch(frame);
  count.textContent = `${looks.length} ${looks.length === 1 ? 'look' : 'looks'}`;
});
