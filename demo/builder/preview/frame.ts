// The page in the builder's preview: a visitor's page with the real script on it. It runs in a sandbox without an origin, so it
// can neither read nor store anything of the site that the builder is on; and nothing that it sends gets to the network.
import type { FromPreview, Show, ToPreview } from './protocol.ts';

interface FormElement extends HTMLElement {
  config: object;
  handle?: {
    open(): void;
    reset(): void;
    setValues(values: object): void;
    submit(): Promise<{ status: string }>;
  };
}

const tell = (message: FromPreview) => window.parent.postMessage(message, '*');
const root = document.documentElement;
const stage = document.getElementById('stage') as HTMLElement;
const themes = new CSSStyleSheet();
document.adoptedStyleSheets.push(themes);

// whoever asks gets a yes, from here
window.fetch = async () => new Response('{}', { headers: { 'content-type': 'application/json' } });

// a frame without an origin has no database; in Chromium even asking leaves a rejected promise behind
Object.defineProperty(window, 'indexedDB', { value: undefined });

// what is wrong with the options stands in the builder, in the words of its owner
const { error } = console;
console.error = (...words: unknown[]) => String(words[0]).startsWith('[leadtag]') || error(...words);

const loaded = new Map<string, Promise<unknown>>();
/** Puts a script on the page, once; one that is not there changes nothing. */
const load = (file: string) => {
  const known = loaded.get(file);
  if (known) return known;
  const coming = new Promise((resolve) => {
    const script = Object.assign(document.createElement('script'), { src: `../${file}`, async: false });
    script.onload = script.onerror = resolve;
    document.head.append(script);
  });
  loaded.set(file, coming);
  return coming;
};

let form: FormElement | undefined;
let shape = '';
let turn = 0;

async function show({ options, files, lang, dir, scheme, css }: Show) {
  const mine = ++turn;
  Object.assign(root, { lang, dir });
  root.dataset.scheme = scheme;
  root.dataset.display = String(options.display ?? 'inline');
  themes.replaceSync(css);
  await Promise.all([...files, 'leadtag.js'].map(load));
  if (mine !== turn) return;
  // what a form cannot become while it stands there
  const next = JSON.stringify([options.root, options.display, options.formId, options.variants]);
  if (form && next === shape) form.config = options;
  else {
    form?.remove();
    form = document.createElement('lead-form') as FormElement;
    form.config = options;
    stage.append(form);
  }
  shape = next;
  requestAnimationFrame(() => tell({ type: 'shown' }));
}

/** Fills everything in and sends it, step by step. */
async function tryIt(values: object) {
  const handle = form?.handle;
  if (!form || !handle) return;
  handle.reset();
  handle.setValues(values);
  handle.open();
  for (let step = 0; step < 4; step++) {
    const boxes = (form.shadowRoot ?? form).querySelectorAll<HTMLInputElement>('[part~=checkbox][aria-required]');
    for (const box of boxes) if (!box.checked) box.click();
    const { status } = await handle.submit();
    if (status !== 'invalid') return;
  }
}

addEventListener('message', ({ source, data }: MessageEvent<ToPreview>) => {
  if (source !== window.parent) return;
  if (data.type === 'show') void show(data);
  else if (data.type === 'open') form?.handle?.open();
  else if (data.type === 'again') form?.handle?.reset();
  else if (data.type === 'try') void tryIt(data.values);
});

for (const name of ['delivered', 'unconfirmed', 'open', 'close', 'invalid', 'start']) {
  document.addEventListener(`leadtag:${name}`, () => tell({ type: 'outcome', name }));
}
document.addEventListener('leadtag:submit', (event) =>
  tell({ type: 'lead', lead: (event as CustomEvent).detail.lead }),
);

// links lead nowhere from here; those that open the form stay
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((at): at is HTMLAnchorElement => at instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href');
    if (!link || !href || href.startsWith('#')) return;
    event.preventDefault();
    if (event.isTrusted) tell({ type: 'link', href: link.href });
  },
  true,
);

tell({ type: 'ready' });
