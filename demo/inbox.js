// The inbox: follows /events, newest lead first.
import { h } from './dom.js';
import { leadCard, refreshTimes } from './lead-card.js';

/** @typedef {import('./store.mjs').Entry} Entry */
/** @typedef {import('./news.mjs').Problem} Problem */
/** @typedef {{ leads: number, repeats: number }} Count */

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const list = byId('leads');
const problems = byId('problems');
const connection = byId('connection');
const news = byId('news');
const dialog = /** @type {HTMLDialogElement} */ (byId('confirm'));

/** @type {Record<string, string>} */
const MODES = {
  works: 'The webhook works',
  error: 'The webhook answers 500',
  slow: 'The webhook is slow',
  gone: 'The webhook is gone',
};

const events = new EventSource('/events');

on('state', (/** @type {{ mode: string, count: Count, entries: Entry[], problems: Problem[] }} */ state) => {
  list.replaceChildren(...state.entries.map(cardOf));
  problems.replaceChildren(...state.problems.map(problemLine));
  showMode(state.mode);
  showCount(state.count);
});

on('lead', (/** @type {{ entry: Entry, count: Count }} */ { entry, count }) => {
  const card = cardOf(entry);
  const known = [...list.children].find((other) => other instanceof HTMLElement && other.dataset.id === entry.id);
  if (known) {
    const open = [...known.querySelectorAll('details')].map((part) => part.open);
    for (const [at, part] of card.querySelectorAll('details').entries()) part.open = !!open[at];
    known.replaceWith(card);
  } else {
    card.classList.add('new');
    list.prepend(card);
    news.textContent = `New lead: ${card.querySelector('h2')?.textContent}`;
  }
  showCount(count);
});

on('problem', (/** @type {Problem} */ problem) => {
  problems.prepend(problemLine(problem));
  showEmptiness();
});

on('mode', showMode);

on('cleared', () => {
  list.replaceChildren();
  problems.replaceChildren();
  showCount({ leads: 0, repeats: 0 });
});

events.onerror = () => {
  connection.dataset.mode = 'lost';
  connection.textContent = 'Connection lost, trying again';
};

/**
 * @param {string} type
 * @param {(data: any) => void} listener
 */
function on(type, listener) {
  events.addEventListener(type, (event) => {
    listener(JSON.parse(event.data));
    refreshTimes(document);
  });
}

/**
 * Anything may be posted to a webhook: what has not the shape of a lead is shown as it is.
 * @param {Entry} entry
 */
function cardOf(entry) {
  try {
    return leadCard(entry);
  } catch {
    const { id, lead } = entry;
    return h(
      'li',
      { class: 'lead', 'data-id': id },
      h('h2', {}, 'Not a lead of ours'),
      h('pre', {}, JSON.stringify(lead)),
    );
  }
}

/** @param {string} mode */
function showMode(mode) {
  connection.dataset.mode = mode;
  connection.textContent = MODES[mode] ?? mode;
}

/** @param {Count} count */
function showCount({ leads, repeats }) {
  byId('count').textContent = `${leads} ${leads === 1 ? 'lead' : 'leads'}`;
  byId('repeats').textContent = `${repeats} ${repeats === 1 ? 'repeat' : 'repeats'}, not counted`;
  byId('repeats').hidden = repeats === 0;
  document.title = leads ? `(${leads}) Inbox` : 'Inbox';
  showEmptiness();
}

function showEmptiness() {
  const nothing = list.children.length === 0;
  byId('empty').hidden = !nothing;
  byId('problem-section').hidden = problems.children.length === 0;
  /** @type {HTMLButtonElement} */ (byId('clear')).disabled = nothing && problems.children.length === 0;
}

/** @param {Problem} problem */
function problemLine({ at, text }) {
  return h('li', {}, h('time', { datetime: at }), h('span', {}, text));
}

byId('clear').addEventListener('click', () => dialog.showModal());
byId('keep').addEventListener('click', () => dialog.close());
byId('really').addEventListener('click', async () => {
  dialog.close();
  const { ok } = await fetch('/api/clear', { method: 'POST' }).catch(() => ({ ok: false }));
  news.textContent = ok ? 'Everything was removed.' : 'Nothing was removed: the demo did not answer.';
});

setInterval(() => refreshTimes(document), 30_000);
