import { Fragment, h } from 'preact';
import type { FormConfig } from '../../config/parse.ts';
import type { Extension, Mounted, Part } from '../../extensions.ts';
import { words } from '../../locales/en.ts';
import { complain } from '../../platform/log.ts';
import { Progress } from './Progress.tsx';
import { brokenConditions, shownFields } from './shown.ts';
import { type Step, stepsOf } from './step.ts';
import { dressUp } from './styles.ts';

/**
 * Steps and conditions: fields behind a `/` stand on a step of their own, with progress, a way back and answers that stay; fields
 * and steps with a `show-if` are asked only when it holds.
 */
export const steps = (): Extension => ({
  name: 'steps',
  words: words.steps,
  form(config) {
    const broken = brokenConditions(config).map(([option, text]) => `data-${option}: "${text}" is no condition`);
    if (broken[0]) complain('CONFIG', `form "${config.formId}"\n${broken.join('\n')}`);
    return config;
  },
  mounted,
});

function mounted(form: Mounted): Part {
  /** Which step is on the screen, counted from 0 among those that are asked. */
  let at = 0;
  const undress = dressUp(form.root);
  const asked = () => stepsOf(form.config(), form.state());

  const go = (to: number) => {
    at = to;
    form.draw();
    const { say, tell } = form;
    form.announce(say('step', at + 1, asked().length));
    tell('step', { step: at + 1 });
    form.focus('[part=step-heading],input:not([type=hidden]),textarea,select');
  };

  /** What a submit finds wrong may stand on another step; the focus goes there next. */
  const showWrong = () => {
    const { errors } = form.state();
    const isWrong = ({ fields }: Step) => fields.some(({ key }) => Object.hasOwn(errors, key));
    const steps = asked();
    const wrong = steps.findIndex(isWrong);
    if (wrong < 0 || steps.slice(at, at + 1).some(isWrong)) return;
    at = wrong;
    form.draw();
  };
  form.host.addEventListener('leadtag:invalid', showWrong);

  return {
    ask: (config, { values }) => ({ ...config, fields: shownFields(config, values) }),
    draw(props, next) {
      const { config, state, say, on } = props;
      const all = stepsOf(config, state);
      // a step may have gone with an answer
      at = Math.max(0, Math.min(at, all.length - 1));
      if (all.length < 2) return next(props);

      const { number, fields } = all[at]!;
      const isLast = at === all.length - 1;
      const heading = config.step[number]?.heading;
      const here: FormConfig = {
        ...config,
        fields: config.fields.filter((field) => field.type === 'hidden' || fields.includes(field)),
        // words of the form's beginning
        ...(at && { heading: undefined, text: undefined }),
        ...(!isLast && { cta: say('next'), purposes: [], privacyUrl: undefined }),
      };
      return next({
        ...props,
        config: here,
        on: isLast ? on : { ...on, submit: () => form.check(fields) && go(at + 1) },
        above: (
          <>
            {props.above}
            <Progress at={at} count={all.length} say={say} />
            {heading && (
              <h3 part="step-heading" tabindex={-1}>
                {String(heading)}
              </h3>
            )}
          </>
        ),
        beside: (
          <>
            {props.beside}
            {at > 0 && (
              <button part="back" type="button" onClick={() => go(at - 1)}>
                {say('back')}
              </button>
            )}
          </>
        ),
      });
    },
    end() {
      form.host.removeEventListener('leadtag:invalid', showWrong);
      undress();
    },
  };
}
