import type { Extension, Mounted, Part } from '../../extensions.ts';
import type { Lead } from '../../lead/schema.ts';
import { addSpamReasons } from '../../lead/spam.ts';
import type { Clock } from '../../platform/clock.ts';
import { watchTokens } from './tokens.ts';
import { waiting } from './waiting.ts';

/** What comes of asking: a token with the time until which it counts, or why there is none. */
export interface Answer {
  token(text: string, until: number): void;
  fail(reason: string): void;
}

export interface Captcha {
  name: string;
  /** The key of the token among the lead's fields. */
  field: string;
  /** Asks for a token of this form; again when the last one is used up or too old. */
  ask(form: Mounted, answer: Answer): void;
  /** What it draws in the form. */
  draw?: Part['draw'];
  /** The form goes. */
  end?(form: Mounted): void;
}

/**
 * A proof that goes along with a lead. It is asked for when the visitor first touches the form, never before; a submit waits a
 * little for one that is on its way; a lead without one is marked, and arrives.
 */
export function captcha(make: (form: Mounted) => Captcha, name: string, clock: Clock): Extension {
  return { name, late: true, mounted: (form) => joined(form, make(form), clock) };
}

function joined(form: Mounted, { field, ask, draw, end }: Captcha, clock: Clock): Part {
  const tokens = watchTokens(
    (answer) => ask(form, answer),
    clock,
    () => wait.finish(),
  );
  const wait = waiting(form, tokens);
  // what stands in place of the form takes the focus, too
  const begin = () => void (/editing|failed/.test(form.state().status) && tokens.want());
  form.host.addEventListener('focusin', begin);
  /** What the last lead got: it gets the same again. */
  let given: { id: string; token: string | undefined; reasons: string[] } | undefined;

  return {
    draw(props, next) {
      // one token, one lead
      if (/received|saved/.test(props.state.status)) tokens.forget();
      const waits = wait.around(props);
      return draw ? draw(waits, next) : next(waits);
    },
    lead(lead: Lead) {
      if (given?.id !== lead.id) given = { id: lead.id, ...tokens.take() };
      if (given.token) lead.fields[field] = given.token;
      addSpamReasons(lead, given.reasons);
    },
    end() {
      form.host.removeEventListener('focusin', begin);
      wait.finish();
      tokens.end();
      end?.(form);
    },
  };
}
