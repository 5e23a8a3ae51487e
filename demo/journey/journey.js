// The journey: a visitor's five visits on the left, and on the right each lead as it has arrived at the webhook.
import { h } from '../dom.js';
import { followUpInWords, nameOf, storyOf, unflatten } from '../lead-in-words.js';
import { consentOf, ratingOf, reasonsOf, touchesOf } from '../lead-parts.js';
import { createDriver } from './drive.js';
import { jsonLines } from './json-lines.js';
import { STEPS } from './steps.js';

/** @typedef {Record<string, any>} Lead */

// the other host names are named for this one in the pages' policy
if (location.hostname !== 'localhost') location.hostname = 'localhost';

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const button = (/** @type {string} */ id) => /** @type {HTMLButtonElement} */ (byId(id));
const frame = /** @type {HTMLIFrameElement} */ (byId('frame'));

/** The leads that have arrived, by step. @type {(Lead | undefined)[]} */
let leads = [];
/** Which step is under way, by the id of its lead. @type {Map<string, number>} */
const waiting = new Map();
/** The step whose lead is shown, and the one that the visitor does now. */
let shown = -1;
let running = -1;

const driver = createDriver(frame, {
  pace: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 550,
  moved(address) {
    byId('address').textContent = address.replace(/^http:\/\//, '') || 'no page yet';
    byId('nothing').hidden = address !== '';
  },
  sent(id) {
    if (running >= 0) waiting.set(id, running);
  },
});

const buttons = STEPS.map(({ title, when, lead }, at) => {
  const element = h(
    'button',
    { type: 'button', click: () => (leads[at] ? show(at) : go()) },
    h('span', { class: 'when' }, when),
    h('b', {}, title),
    h('span', { class: 'gives' }, lead),
  );
  byId('steps').append(h('li', {}, element));
  return element;
});

const events = new EventSource('/events');
events.addEventListener('lead', async ({ data }) => {
  const { row } = JSON.parse(data);
  const at = waiting.get(row.id);
  if (at === undefined) return;
  const { lead } = await (await fetch(`/api/leads/${row.id}`)).json();
  leads[at] = lead;
  show(at);
  const { temperature, score } = lead.qualification ?? {};
  say(`Lead ${at + 1} of ${STEPS.length} has arrived: ${[temperature, score].filter(Boolean).join(', ')}.`);
  if (isNarrow()) byId('lead-side').scrollIntoView({ block: 'start' });
});

async function go() {
  const at = leads.length;
  const step = STEPS[at];
  if (!step || running >= 0) return;
  running = at;
  draw();
  say(`${step.title}.`);
  byId('note').textContent = step.note;
  if (isNarrow()) byId('visit').scrollIntoView({ block: 'start' });
  try {
    const remember = /** @type {HTMLInputElement} */ (byId('remember')).checked ? 'yes' : 'no';
    await driver.run(step.acts, { before: step.before, remember });
    if (!(await arrives(at)))
      say('The lead has not arrived yet. If the webhook is off, it waits in the browser until it is back.');
  } catch (error) {
    say(`This step stopped: ${error instanceof Error ? error.message : error}`);
  }
  running = -1;
  draw();
  // the form has taken the focus, as it does; whoever goes on by keyboard is brought back
  const next = button(leads.length < STEPS.length ? 'next' : 'again');
  if (document.activeElement === frame || document.activeElement === document.body) next.focus({ preventScroll: true });
}

/** @param {number} at */
async function arrives(at) {
  for (let tries = 0; tries < 60 && !leads[at]; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  return !!leads[at];
}

/** @param {number} at */
function show(at) {
  shown = at;
  byId('note').textContent = STEPS[at]?.note ?? '';
  const raw = /** @type {Lead} */ (leads[at]);
  const lead = unflatten(raw);
  byId('words').replaceChildren(
    h('h3', {}, nameOf(lead.fields)),
    h('p', { class: 'story' }, storyOf(lead)),
    ...part('How good', ratingOf(lead)),
    ...part('What to do', followUp(lead)),
    ...part('Where from', touchesOf(lead)),
    ...part('Why this score', reasonsOf(lead)),
    ...part('Consent, as shown', consentOf(lead) ?? h('p', { class: 'quiet' }, 'Nothing was asked on this form.')),
  );
  const lines = jsonLines(raw, at > 0 ? leads[at - 1] : undefined);
  const changes = lines.filter(({ change }) => change).length;
  byId('changes').textContent = at > 0 ? `${changes} lines differ from the lead before` : 'The first lead';
  byId('json').replaceChildren(
    ...lines.map(({ depth, text, change }) => {
      const line = h(change ? 'mark' : 'span', { 'data-change': change || undefined }, text);
      line.style.setProperty('--depth', String(depth));
      return line;
    }),
  );
  const first = byId('json').querySelector('mark');
  byId('json').scrollTop = first ? first.offsetTop - byId('json').offsetTop - 40 : 0;
  draw();
}

/**
 * @param {string} title
 * @param {HTMLElement | undefined} content
 */
const part = (title, content) => (content ? [h('section', {}, h('h4', {}, title), content)] : []);

/** @param {Lead} lead */
function followUp({ follow_up, submitted_at }) {
  const words = followUpInWords(follow_up, submitted_at);
  if (!words) return;
  const due =
    follow_up.due_at &&
    new Date(follow_up.due_at).toLocaleString('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' });
  return h('p', { class: 'follow-up' }, h('b', {}, words), due && h('span', {}, `by ${due}`));
}

function draw() {
  const next = STEPS[leads.length];
  for (const [at, element] of buttons.entries()) {
    const isNext = at === leads.length;
    element.dataset.state = at === running ? 'now' : leads[at] ? 'done' : isNext ? 'next' : 'later';
    element.disabled = running >= 0 ? !leads[at] : !leads[at] && !isNext;
    if (at === shown) element.setAttribute('aria-current', 'step');
    else element.removeAttribute('aria-current');
  }
  button('next').disabled = !next || running >= 0;
  button('next').textContent =
    running >= 0
      ? 'Under way …'
      : next
        ? `${leads.length ? 'Next' : 'Start'}: Maya ${next.title.charAt(0).toLowerCase()}${next.title.slice(1)}`
        : 'The journey is over';
  button('next').hidden = !next && running < 0;
  button('again').hidden = !leads.length;
  button('again').disabled = running >= 0;
  /** @type {HTMLInputElement} */ (byId('remember')).disabled = leads.length > 0 || running >= 0;
  byId('before').hidden = shown >= 0;
  byId('arrived').hidden = shown < 0;
}

/** Where the two sides are below one another. */
const isNarrow = () => matchMedia('(max-width: 60rem)').matches;

/** @param {string} text */
function say(text) {
  byId('news').textContent = text;
}

async function startOver() {
  leads = [];
  shown = -1;
  waiting.clear();
  running = STEPS.length; // nothing else meanwhile
  draw();
  byId('note').textContent = '';
  await driver.forget().catch(() => undefined);
  running = -1;
  say('');
  draw();
}

button('next').addEventListener('click', go);
button('again').addEventListener('click', startOver);
byId('json').tabIndex = 0; // it scrolls, so the keyboard has to get there
// an earlier journey in this browser may have left its traces
await startOver();
