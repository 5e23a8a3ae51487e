// The strip at the bottom of the window: switches the webhook, counts the leads, arrives from a campaign.
import { h } from './dom.js';

/** @typedef {{ mode: string, count: { leads: number, repeats: number } }} State */

const OPEN_KEY = 'demo-backstage';
const POLL_MS = 2000;

/** @type {Record<string, { label: string, now: string, hint: string }>} */
const MODES = {
  works: { label: 'Works', now: 'Webhook works', hint: 'Stores the lead and answers 200' },
  error: { label: 'Answers 500', now: 'Webhook answers 500', hint: 'Stores nothing' },
  slow: { label: 'Slow', now: 'Webhook is slow', hint: 'Stores the lead, and answers after 8 seconds' },
  gone: { label: 'Gone', now: 'Webhook is gone', hint: 'Nobody listens on its port' },
};

const ARRIVALS = [
  ['LinkedIn ad', '/?utm_source=LinkedIn&utm_medium=paid_social&utm_campaign=q4-guide&li_fat_id=abc'],
  [
    'Google ad',
    '/?utm_source=google&utm_medium=cpc&utm_campaign=landing-page-help&utm_term=why+no+leads&gclid=demo-123',
  ],
  ['Newsletter', '/?utm_source=newsletter&utm_medium=email&utm_campaign=november'],
];

const status = h('span', { class: 'bs-status', role: 'status' });
const inbox = h('a', { class: 'bs-inbox', href: '/inbox.html', target: 'leadtag-demo-inbox' });
const radios = Object.entries(MODES).map(([mode, { label, hint }]) => {
  const input = h('input', { type: 'radio', name: 'backstage-mode', value: mode, change: () => switchTo(mode) });
  return { input, label: h('label', { title: hint }, input, h('span', {}, label)) };
});
const panel = h(
  'div',
  { class: 'bs-panel', id: 'backstage-panel' },
  h(
    'fieldset',
    {},
    h('legend', {}, 'The webhook'),
    h('div', { class: 'bs-modes' }, ...radios.map(({ label }) => label)),
  ),
  h(
    'p',
    { class: 'bs-arrive' },
    h('span', {}, 'Arrive from a'),
    ...ARRIVALS.map(([label, href]) => h('a', { href }, label)),
  ),
);
const toggle = h(
  'button',
  { type: 'button', 'aria-controls': panel.id, click: () => setOpen(panel.hidden !== false) },
  'Backstage',
);
const strip = h(
  'aside',
  { class: 'backstage', 'aria-label': 'Backstage of the demo' },
  h('div', { class: 'bs-strip' }, toggle, status, inbox),
  panel,
);

/** @param {boolean} open */
function setOpen(open) {
  panel.hidden = !open;
  toggle.setAttribute('aria-expanded', String(open));
  sessionStorage.setItem(OPEN_KEY, open ? 'yes' : 'no');
}

/** @param {State} state */
function show({ mode, count }) {
  strip.dataset.mode = mode;
  setText(status, MODES[mode]?.now ?? mode);
  setText(inbox, `Inbox: ${count.leads}`);
  for (const { input } of radios) input.checked = input.value === mode;
}

/**
 * Only when it differs, so that a screen reader does not repeat itself.
 * @param {HTMLElement} element
 * @param {string} text
 */
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** @param {string} mode */
async function switchTo(mode) {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/api/webhook', { method: 'POST', headers, body: JSON.stringify({ mode }) });
    const body = await response.json();
    if (!response.ok) throw new Error(body.error);
    show(body);
  } catch (error) {
    setText(status, `Not switched: ${error instanceof Error ? error.message : error}`);
  }
}

// Asked for again and again instead of streamed: an open stream in each tab would use up the browser's connections.
async function poll() {
  try {
    show(await (await fetch('/api/state')).json());
  } catch {
    strip.dataset.mode = 'stopped';
    setText(status, 'The demo has stopped');
  }
  setTimeout(poll, POLL_MS);
}

const remembered = sessionStorage.getItem(OPEN_KEY);
setOpen(remembered ? remembered === 'yes' : matchMedia('(min-width: 75rem)').matches);
poll().then(() => document.body.append(strip));
