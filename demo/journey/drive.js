// Does in the window what the visitor would do by hand. The pages in it are of this site, so that their links and forms can be
// clicked from here; the one exception says by itself that it is there.

/** @typedef {import('./steps.js').Act} Act */

const CLOCK = 'journey:clock';
const ANSWER = 'journey:remember';
const FALLBACK = '127.0.0.1';

/**
 * @param {HTMLIFrameElement} frame
 * @param {{ pace: number, moved(address: string): void, sent(id: string): void }} tools  `pace` is how long a viewer may look
 *   at each thing, in milliseconds
 */
export function createDriver(frame, { pace, moved, sent }) {
  const page = () => /** @type {Window & { leadtag?: any }} */ (frame.contentWindow);

  /** The page in the window, or nothing while it is somebody else's. */
  function own() {
    try {
      return page().document && page().location.origin === location.origin ? page().document : undefined;
    } catch {
      return undefined;
    }
  }

  /** While it is being cleared, the window shows nothing. */
  let isQuiet = false;

  frame.addEventListener('load', () => {
    const here = own();
    if (isQuiet || !here || page().location.href === 'about:blank') return;
    moved(page().location.href);
    // the id that the script gives the lead: by it the arrival is known
    here.addEventListener('leadtag:submit', (event) => {
      const { leadId } = /** @type {CustomEvent} */ (event).detail;
      if (leadId) sent(leadId);
    });
  });

  /** @param {() => unknown} start */
  const loaded = (start) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The page did not load.')), 15_000);
      const look = () => {
        if (!own()) return;
        clearTimeout(timer);
        frame.removeEventListener('load', look);
        resolve(undefined);
      };
      frame.addEventListener('load', look);
      start();
    });

  /** @param {number} [share] */
  const rest = (share = 1) => wait(pace * share);

  /**
   * @param {string} path
   * @param {string} host
   */
  async function comeFrom(path, host) {
    const address = `http://${host}:${location.port}${path}`;
    const here = saysItIsHere(3000);
    moved(address);
    frame.src = address;
    if (!(await here)) {
      if (host === FALLBACK) throw new Error('The other site did not load.');
      return comeFrom(path, FALLBACK);
    }
    await rest(2);
    await loaded(() => page().postMessage({ journey: 'go', pause: pace }, '*'));
  }

  /** @param {number} ms */
  const saysItIsHere = (ms) =>
    new Promise((resolve) => {
      const settle = (/** @type {boolean} */ is) => {
        clearTimeout(timer);
        removeEventListener('message', hear);
        resolve(is);
      };
      const hear = (/** @type {MessageEvent} */ { source, data }) =>
        source === frame.contentWindow && data?.journey === 'here' && settle(true);
      const timer = setTimeout(() => settle(false), ms);
      addEventListener('message', hear);
    });

  /**
   * Scrolls the page in the window, and not the one around it.
   * @param {Element} element
   */
  function bring(element) {
    const { top, height } = element.getBoundingClientRect();
    const room = page().innerHeight;
    page().scrollBy(0, height > room ? top - 16 : top + height / 2 - room / 2);
  }

  /** @param {Element | null | undefined} element */
  async function tap(element) {
    if (!element) throw new Error('What should be clicked is not there.');
    bring(element);
    element.classList.add('tapped');
    await rest();
    /** @type {HTMLElement} */ (element).click();
    element.classList.remove('tapped');
  }

  /**
   * @param {Record<string, string>} answers
   * @param {string[]} boxes
   */
  async function fillIn(answers, boxes) {
    const host = await until(() => own()?.querySelector('[data-leadtag]'));
    const root = await until(() => host.shadowRoot?.querySelector('button[type=submit]') && host.shadowRoot);
    const form = page().leadtag.get(host.getAttribute('data-form-id'));
    bring(host);
    await rest();
    for (const [key, value] of Object.entries(answers)) {
      // only what is asked: what she has told before goes along by itself
      const input = root.querySelector(`[name="${key}"]`);
      if (!input || input.getAttribute('type') === 'hidden' || form.values()[key] === value) continue;
      form.setValues({ [key]: value });
      bring(input);
      await rest(0.5);
    }
    for (const box of boxes) await tap(root.querySelector(`[name="${box}"]`));
    await rest();
    await tap(root.querySelector('button[type=submit]'));
  }

  return {
    /**
     * @param {readonly Act[]} acts
     * @param {{ before: number, remember: 'yes' | 'no' }} visit  how long before now (milliseconds), and what the banner hears
     */
    async run(acts, { before, remember }) {
      isQuiet = false;
      sessionStorage.setItem(CLOCK, String(-before));
      for (const act of acts) {
        if ('see' in act && act.on) await comeFrom(act.see, act.on);
        else if ('see' in act)
          await loaded(() => {
            frame.src = act.see;
          });
        else if ('click' in act) await loaded(() => tap(own()?.querySelector(act.click)));
        else if ('remember' in act) {
          const button = own()?.querySelector(`.banner [data-answer="${remember}"]`);
          if (button) await tap(button);
        } else await fillIn(act.answer, act.tick ?? []);
        await rest();
      }
    },

    /** Everything that the site remembers of the visitor goes, by the script's own way. */
    async forget() {
      isQuiet = true;
      sessionStorage.removeItem(CLOCK);
      sessionStorage.removeItem(ANSWER);
      moved('');
      frame.src = '/journey/letter.html';
      const script = await until(() => own() && page().leadtag?.clearData && page().leadtag);
      script.clearData();
      frame.removeAttribute('src');
      page().location.replace('about:blank');
    },
  };
}

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @template T
 * @param {() => T | undefined | null | false} find
 * @returns {Promise<T>}
 */
async function until(find) {
  for (let tries = 0; tries < 300; tries++) {
    const found = find();
    if (found) return found;
    await wait(50);
  }
  throw new Error('The form did not come up.');
}
