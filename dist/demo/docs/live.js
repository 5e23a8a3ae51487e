// Forms at work in a page of the docs. The script is the one beside these pages; what it would send is shown and not sent.

/** @param {string} text */
const note = (text) => Object.assign(document.createElement('p'), { className: 'soft small', textContent: text });

document.addEventListener('leadtag:submit', (event) => {
  const place = event.target instanceof Element ? event.target.closest('[data-live]') : null;
  const shown = place?.querySelector('.live-lead');
  if (!shown) return;
  event.preventDefault();
  const { lead } = /** @type {CustomEvent<{ lead: unknown }>} */ (event).detail;
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.textContent = JSON.stringify(lead, null, 2);
  shown.replaceChildren(note('Your webhook would get:'), pre);
});

const names = [...document.querySelectorAll('[data-live]')].flatMap((place) =>
  (place.getAttribute('data-scripts') ?? '').split(' '),
);
for (const name of new Set(names)) {
  const script = document.createElement('script');
  // dist/demo/docs/ has them two folders up; on the demo server that is the root
  script.src = new URL(`../../${name}`, import.meta.url).href;
  document.body.append(script);
}
