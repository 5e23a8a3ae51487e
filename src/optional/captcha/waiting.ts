import type { Mounted } from '../../extensions.ts';
import type { FormProps } from '../../view/Form.tsx';
import type { Tokens } from './tokens.ts';

export interface Waiting {
  /** The form as it is drawn, with a submit that waits. */
  around(props: FormProps): FormProps;
  /** Does not wait any longer. */
  finish(): void;
}

/**
 * Makes a submit wait for a token that is on its way, with the form looking as it does while it is sent. It does not wait for a
 * page that goes away: what is not stored by then is lost.
 */
export function waiting(form: Mounted, tokens: Tokens): Waiting {
  let submit: (() => void) | undefined;

  const finish = () => {
    const go = submit;
    submit = undefined;
    document.removeEventListener('visibilitychange', leave);
    if (!go) return;
    form.draw();
    go();
  };
  const leave = () => document.visibilityState === 'hidden' && finish();
  const wait = (go: () => void) => {
    submit = go;
    document.addEventListener('visibilitychange', leave);
    form.draw();
    form.announce(form.say('sending'));
  };

  return {
    around(props) {
      const { config, state, on } = props;
      const submitted = () => {
        if (submit) return;
        // a button with other words than the owner's leads to the next step
        const isLast = config.cta === form.config().cta;
        tokens.want();
        if (!isLast || !tokens.isComing() || state.status === 'sending') return on.submit();
        // what is wrong is told at once
        if (form.check([...config.fields, ...config.purposes])) wait(on.submit);
      };
      const sending = { state: { ...state, status: 'sending' as const } };
      return { ...props, on: { ...on, submit: submitted }, ...(submit && sending) };
    },
    finish,
  };
}
