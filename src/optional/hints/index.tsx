import type { FieldConfig } from '../../config/field.ts';
import type { Extension, Mounted, Part } from '../../extensions.ts';
import { words } from '../../locales/en.ts';
import { systemClock } from '../../platform/clock.ts';
import { businessEmail } from './business.ts';
import { EmailInput } from './EmailInput.tsx';
import { dressUp } from './styles.ts';
import { suggestion } from './suggest.ts';

/** How long a visitor rests who has come to the end of an address (milliseconds). */
const REST = 900;

/** What a visitor can do with a suggestion. */
export interface HintActions {
  take(field: FieldConfig, address: string): void;
  drop(field: FieldConfig): void;
}

/**
 * Hints on e-mail addresses: "Did you mean ada@gmail.com?" as a button that fills it in, and `business` for owners who ask for
 * an address of a company.
 */
export const hints = (clock = systemClock): Extension => ({
  name: 'hints',
  words: { ...words.hints, ...words.display },
  kinds: { email: businessEmail },
  controls: { email: EmailInput },
  mounted: (form) => hinting(form, clock),
});

function hinting(form: Mounted, clock: typeof systemClock): Part {
  /** What may have been meant, by the key of the field, for what stood there. */
  const offers = new Map<string, { typed: string; address: string }>();
  const dropped = new Set<string>();
  let stopWaiting = () => {};
  const undress = dressUp(form.root);

  const look = ({ key, business }: FieldConfig) => {
    const typed = String(form.state().values[key] ?? '').trim();
    const address = suggestion(typed);
    // who asks for an address of a company is not helped to one that will be refused
    if (!address || business || dropped.has(typed) || offers.get(key)?.typed === typed) return;
    offers.set(key, { typed, address });
    form.draw();
    form.announce(form.say('did_you_mean', address));
  };
  const close = ({ key }: FieldConfig) => {
    offers.delete(key);
    form.announce('');
    form.draw();
    form.focus(`[name="${key}"]`);
  };

  return {
    draw(props, next) {
      const { config, state, on } = props;
      const fields = config.fields.map((field) => {
        const offer = field.type === 'email' && offers.get(field.key);
        const isOffered = offer && offer.typed === String(state.values[field.key]).trim();
        return isOffered ? { ...field, options: [{ value: offer.address, label: '' }] } : field;
      });
      const hearing: typeof on & HintActions = {
        ...on,
        input(field, value) {
          on.input(field, value);
          stopWaiting();
          if (field.type === 'email') stopWaiting = clock.after(REST, () => look(field));
        },
        blur(field) {
          on.blur(field);
          if (field.type === 'email') look(field);
        },
        take(field, address) {
          on.input(field, address);
          close(field);
        },
        drop(field) {
          dropped.add(offers.get(field.key)?.typed ?? '');
          close(field);
        },
      };
      return next({ ...props, config: { ...config, fields }, on: hearing });
    },
    end() {
      stopWaiting();
      undress();
    },
  };
}
