import { readElement } from '../../../../src/config/read.ts';
import type { Found } from './found.ts';
import { fromCode, isCode } from './from-code.ts';

const FORMS = '[data-leadtag]:not(form,script,lead-form),lead-form';

/** Reads HTML that is pasted onto a page, as the script would read it there. Nothing in it runs. */
export function fromHtml(html: string): Found | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tags = [...page.querySelectorAll('script')].filter((tag) => tag.getAttribute('src'));
  const scripts = tags.flatMap((tag) => /leadtag\.([\w-]+)\.js([?#]|$)/.exec(tag.getAttribute('src')!)?.[1] ?? []);
  const ours = tags.filter(isOurs);
  const settings = ours.map((tag) => read(tag, page));
  const forms = [...page.querySelectorAll(FORMS)].map((element) => ({ element, ...read(element, page) }));
  const withForm = settings.filter(({ raw }) => raw.webhook !== undefined || raw.fields !== undefined);

  if (forms[0]) {
    const { element, raw, problems } = forms[0];
    // an element's own id is the name of its form
    const named = element.id && raw.formId === undefined ? { formId: element.id } : {};
    const ofPage = Object.assign({}, ...settings.filter((tag) => !withForm.includes(tag)).map((tag) => tag.raw));
    return found({ ...ofPage, ...named, ...raw }, problems, forms.length + withForm.length);
  }
  const code = [...page.querySelectorAll('script:not([src])')].map((tag) => tag.textContent ?? '').find(isCode);
  const [first] = withForm[0] ? withForm : settings.filter(({ raw }) => Object.keys(raw)[0]);
  if (code && !withForm[0]) {
    const inside = fromCode(code);
    return inside && { ...inside, scripts: [...inside.scripts, ...scripts] };
  }
  return first && found(first.raw, first.problems, withForm.length);

  function found(raw: Found['raw'], problems: { option: string; text: string }[], count: number): Found {
    const notes = problems.map(({ option, text }) => `data-${option}: ${text}`);
    if (count > 1) notes.push(`There are ${count} forms in this text. This is the first.`);
    return { raw, scripts, notes };
  }
}

/** Whether a tag loads `leadtag.js`, and not one of the optional scripts: by its name, or by what only ours says. */
const isOurs = (tag: Element): boolean =>
  /leadtag(-\d[^/]*)?\.js([?#]|$)/.test(tag.getAttribute('src')!) ||
  tag.matches('[data-webhook],[data-leadtag-webhook]');

/** The reader looks for `data-config` on its own page: here the JSON is put where it finds it too, inside of the element. */
function read(element: Element, page: Document) {
  const selector = element.getAttribute('data-config') ?? element.getAttribute('data-leadtag-config');
  const json = selector && find(page, selector);
  if (json) {
    const child = page.createElement('script');
    child.type = 'application/json';
    child.textContent = json.textContent;
    element.prepend(child);
    element.removeAttribute('data-config');
    element.removeAttribute('data-leadtag-config');
  }
  return readElement(element);
}

function find(page: Document, selector: string): Element | null {
  try {
    return page.querySelector(selector);
  } catch {
    return null;
  }
}
