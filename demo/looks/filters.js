// The filters: a row of choices for each option. What is chosen stands in the address, so that it can be passed on.
import { h } from '../dom.js';
import { OPTIONS } from './options.js';

/** @typedef {Record<string, string> & { size: string }} Chosen  a value, or `all` */

const ALL = { all: 'All' };
const SIZES = { label: 'Size', values: { small: 'Small', large: 'Large' } };

/** What a first visit shows: enough to see the point, little enough for a small machine. */
const FIRST = /** @type {Record<string, string>} */ ({ dir: 'ltr', state: 'untouched', size: 'small' });

/**
 * @param {HTMLFormElement} form
 * @param {(chosen: Chosen) => void} show
 */
export function filters(form, show) {
  const params = new URLSearchParams(location.search);
  const rows = Object.entries(OPTIONS).map(([name, { label, values }]) => ({
    name,
    label,
    values: { ...ALL, ...values },
  }));
  rows.push({ name: 'size', label: SIZES.label, values: /** @type {any} */ (SIZES.values) });
  for (const { name, label, values } of rows) {
    const wanted = params.get(name) ?? '';
    const chosen = Object.hasOwn(values, wanted) ? wanted : (FIRST[name] ?? 'all');
    form.append(
      h(
        'fieldset',
        {},
        h('legend', {}, label),
        ...Object.entries(values).map(([value, text]) =>
          h('label', {}, h('input', { type: 'radio', name, value, checked: value === chosen }), h('span', {}, text)),
        ),
      ),
    );
  }
  const tell = () => {
    const chosen = /** @type {Chosen} */ (Object.fromEntries(new FormData(form)));
    history.replaceState(null, '', `?${new URLSearchParams(chosen)}${location.hash}`);
    show(chosen);
  };
  form.addEventListener('change', tell);
  tell();
}
