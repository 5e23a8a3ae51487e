// Does what a visitor would do until the form is in the state asked for: types, ticks, clicks.

/** What is typed, by the names of the fields. */
const TYPED = /** @type {Record<string, string>} */ ({
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  phone: '+44 20 7946 0958',
});

/** What is typed where it is to go wrong. */
const WRONG = /** @type {Record<string, string>} */ ({ name: 'Ada Lovelace', email: 'ada@example' });

const LONGEST_WAIT_MS = 5000;

/**
 * @param {string} display
 * @param {string} state
 */
export async function drive(display, state) {
  const root = await until(() => host()?.shadowRoot);
  await until(() => root.querySelector('form'));
  if (display === 'closed') return;
  if (display !== 'inline') {
    const api = /** @type {{ leadtag: { open(id: string): void } }} */ (/** @type {unknown} */ (window)).leadtag;
    api.open('look');
    await until(() => root.querySelector('[part~=overlay]:is([open],:popover-open)'));
  }
  if (state === 'untouched') return;
  type(root, state === 'errors' ? WRONG : TYPED);
  send(root);
  if (state === 'errors') await until(() => root.querySelector('[part=error]'));
  if (state === 'received') await until(() => root.querySelector('[part=panel]'));
  if (state === 'step2') await until(() => root.querySelector('[part=back]'));
}

const host = () => document.querySelector('[data-leadtag]');

/**
 * @param {ShadowRoot} root
 * @param {Record<string, string>} texts
 */
function type(root, texts) {
  for (const [name, text] of Object.entries(texts)) {
    const input = root.querySelector(`input[name="${name}"]`);
    if (!(input instanceof HTMLInputElement)) continue;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** @param {ShadowRoot} root */
const send = (root) => /** @type {HTMLElement | null} */ (root.querySelector('button[type=submit]'))?.click();

/**
 * @template T
 * @param {() => T | null | undefined} look
 * @returns {Promise<T>}
 */
async function until(look) {
  const since = performance.now();
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() - since > LONGEST_WAIT_MS) throw new Error(`The form did not get there: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
