import type { FormConfig } from '../config/parse.ts';
import { initialState } from '../form/state.ts';
import { language } from '../locales/languages.ts';
import { Contact } from '../view/Contact.tsx';
import { Form } from '../view/Form.tsx';
import { STILL } from '../view/host.ts';
import { speaker } from '../view/words.ts';
import { carried } from './plain-post.ts';
import { type Amend, element, serialize } from './serialize.ts';

const idle = { input() {}, blur() {}, submit() {} };

/**
 * The form as the script draws it first, as HTML. What scripts would do until they are there: with an `action` the browser
 * checks what must be filled in, and posts; without one it does nothing, and where scripts are off the contact stands there.
 */
export function markupOf(config: FormConfig, action: string | undefined): string {
  const [lang, words] = language(config.locale ?? '');
  const say = speaker(config.messages, words);
  const form = Form({ config, state: initialState(config), say, on: idle });
  const amend: Amend = (type, { novalidate, ...props }) => {
    // a form in no dialog that is sent to its dialog goes nowhere
    if (type === 'form')
      return { ...props, ...(action ? { action, 'accept-charset': 'utf-8' } : { method: 'dialog' }) };
    if (!action || !/^(input|select|textarea)$/.test(type)) return props;
    return { ...props, required: !!props['aria-required'] };
  };
  // behind all that the script draws, so that what it draws stands where it expects it
  const extra = action
    ? Object.entries(carried(config)).map(([name, value]) => element('input', { type: 'hidden', name, value }))
    : [element('noscript', {}, `${serialize(Contact({ contact: config.contact, say }))}<slot></slot>`)];
  const look = { auto: 'auto', light: '', dark: 'dark' }[config.theme];
  const hear = element('div', { class: 'hear' }, element('slot', { name: 'leadtag-status' }));
  const inside = serialize(form, amend);
  const whole = action
    ? inside.replace(/<\/form>$/, `${extra.join('')}</form>`) + hear
    : inside + hear + extra.join('');
  return element(
    'div',
    { part: 'root', class: `root ${look} ${config.density} ${STILL}`, lang, dir: words.dir },
    whole,
  );
}
