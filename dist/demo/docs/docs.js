// What makes a page of the docs handier. All of it can be read without.

import { startSearch } from './search.js';

/**
 * Where a browser lets no page write to the clipboard, the code is marked, and copied the old way.
 *
 * @param {HTMLElement} code
 */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return document.execCommand('copy');
  }
}

/** @param {HTMLElement} figure */
function addCopy(figure) {
  const code = figure.querySelector('code');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    const done = !!code && (await copy(code));
    button.textContent = done ? 'Copied' : 'Selected: press Ctrl+C';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2500);
  });
  button.setAttribute('aria-live', 'polite');
  figure.querySelector('figcaption')?.append(button);
}

/** A box that does not scroll is no stop on the way through the page. */
function watchScrolling() {
  const boxes = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.scroll, pre[tabindex]'));
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth + 1;
      if (scrolls) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
      target.classList.toggle('scrolls', scrolls);
    }
  });
  for (const box of boxes) observer.observe(box);
}

/** Marks in the list beside the text which part is being read. */
function followReading() {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.beside a'));
  const headings = [...links].map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    const passed = headings.filter((heading) => heading && heading.getBoundingClientRect().top < 120).length;
    links.forEach((link, at) => {
      if (at === Math.max(passed - 1, 0)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  if (!links.length) return;
  addEventListener('scroll', mark, { passive: true });
  mark();
}

for (const figure of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.listing'))) addCopy(figure);
watchScrolling();
followReading();
startSearch();

// the list of pages begins where this page is in it
const pages = document.getElementById('pages');
const here = /** @type {HTMLElement | null} */ (pages?.querySelector('[aria-current]'));
if (pages && here) pages.scrollTop = here.offsetTop - pages.clientHeight / 2;
