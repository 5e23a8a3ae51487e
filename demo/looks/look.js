// The fixture of the contact sheet: a landing page with the real form on it, brought into the state that the address asks for.
import { drive } from './drive.js';
import { formFor } from './form.js';
import { leaveFocus } from './leave-focus.js';
import { choice } from './options.js';
import { ARABIC } from './words.js';

const params = new URLSearchParams(location.search);
const display = choice(params, 'display');
const theme = choice(params, 'theme');
const dir = choice(params, 'dir');
const state = choice(params, 'state');

const { documentElement: root } = document;
Object.assign(root.dataset, { scheme: choice(params, 'scheme'), theme });
if (dir === 'rtl') {
  Object.assign(root, { dir, lang: 'ar' });
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = ARABIC[element.getAttribute('data-word') ?? ''] ?? element.textContent;
  }
}

// nothing of this page is sent: whatever asks gets a yes
window.fetch = async () => new Response('{}', { headers: { 'content-type': 'application/json' } });

if (window.parent !== window) leaveFocus();

/** @param {string} href */
const styled = (href) =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve });
    document.head.append(link);
  });

/** @param {string} src */
const loaded = (src) =>
  new Promise((resolve) => {
    const script = Object.assign(document.createElement('script'), { src, async: false, onload: resolve });
    document.head.append(script);
  });

if (theme !== 'none') await styled(`/themes/${theme}.css`);
document.getElementById('place')?.append(formFor({ display, state, dir }));
await Promise.all(['/leadtag.display.js', '/leadtag.steps.js', '/leadtag.fields.js', '/leadtag.js'].map(loaded));
await drive(display, state);
root.dataset.ready = 'yes';
