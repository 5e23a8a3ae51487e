import { excerpt, rank } from './rank.js';

const SHOWN = 12;

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** @param {string} query @param {string} text */
const marked = (query, text) => excerpt(query, text).map((piece, at) => (at % 2 ? element('mark', {}, piece) : piece));

/** Search over headings, options, codes and text: by the button, by `/` and by Ctrl+K. */
export function startSearch() {
  const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-search]'));
  if (!button || typeof HTMLDialogElement === 'undefined') return;
  button.hidden = false;

  const input = element('input', {
    class: 'input',
    type: 'search',
    placeholder: 'Search the docs',
    'aria-label': 'Search the docs',
    'aria-describedby': 'search-count',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = element('ol', { class: 'results' });
  const count = element('p', { id: 'search-count', class: 'soft small', role: 'status' });
  const close = element('button', { class: 'button compact', type: 'button' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'dialog search', 'aria-label': 'Search' },
    element('div', { class: 'search-head' }, input, close),
    count,
    list,
  );
  document.body.append(dialog);

  /** @type {import('./rank.js').Place[]} */
  let places = [];
  const links = () => /** @type {HTMLAnchorElement[]} */ ([...list.querySelectorAll('a')]);

  const show = () => {
    const query = input.value.trim();
    const found = rank(query, places);
    list.replaceChildren(
      ...found
        .slice(0, SHOWN)
        .map(([page, heading, href, words]) =>
          element(
            'li',
            {},
            element(
              'a',
              { href },
              element('b', {}, ...marked(query, heading || page)),
              element('small', {}, heading ? page : ''),
              element('span', {}, ...marked(query, words)),
            ),
          ),
        ),
    );
    const most = found.length > SHOWN ? `, the first ${SHOWN} are shown` : '';
    count.textContent = query
      ? found.length
        ? `${found.length} ${found.length === 1 ? 'place' : 'places'}${most}. Arrow keys to choose, Enter to go there.`
        : 'Nothing found. Try another word, or fewer.'
      : 'Options, events, codes, and every word of these pages.';
  };

  const open = async () => {
    if (!dialog.open) dialog.showModal();
    input.select();
    show();
    if (places.length) return;
    const { default: all } = await import(new URL('search-index.js', import.meta.url).href);
    places = all;
    show();
  };

  input.addEventListener('input', show);
  button.addEventListener('click', open);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // beside the dialog, or on a link to a place of this very page
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length) {
      event.preventDefault();
      if (at + step < 0) input.focus();
      else all[Math.min(at + step, all.length - 1)]?.focus();
    } else if (event.key === 'Enter' && document.activeElement === input && all[0]) {
      event.preventDefault();
      all[0].click();
    }
  });
  addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    // what is typed into a form, also one in a shadow root, is no shortcut
    const [at] = event.composedPath();
    const isTyping = at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'));
    const isShortcut =
      (key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey) || (key === 'k' && (ctrlKey || metaKey));
    if (!isShortcut || (target instanceof Element && target.closest('dialog'))) return;
    event.preventDefault();
    open();
  });
}
