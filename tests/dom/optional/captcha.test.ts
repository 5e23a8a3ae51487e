import { describe, expect, test, vi } from 'vitest';
import type { Child, Mounted, Part } from '../../../src/extensions.ts';
import { type Answer, captcha } from '../../../src/optional/captcha/part.ts';
import type { FormProps } from '../../../src/view/Form.tsx';
import { fakeClock } from '../../unit/support/clock.ts';
import { formOf } from '../../unit/support/form.ts';
import { leadOf } from '../../unit/support/lead.ts';

/** A form with a captcha whose answers are in the test's hands. */
function guarded({ isRight = true } = {}) {
  const host = document.createElement('div');
  const clock = fakeClock();
  const config = formOf('email*', { cta: 'Send' });
  const answers: Answer[] = [];
  const submit = vi.fn();
  const shown = { status: 'editing' };
  const form = {
    host,
    state: () => shown,
    config: () => config,
    check: vi.fn(() => isRight),
    draw: vi.fn(),
    announce: vi.fn(),
    say: String,
  };
  const extension = captcha(
    () => ({ name: 'test', field: 'token', ask: (_, answer) => void answers.push(answer) }),
    'test',
    clock,
  );
  const part = extension.mounted!(form as unknown as Mounted) as Part;
  const draw = (more: Partial<FormProps> = {}, status = 'editing'): FormProps => {
    shown.status = status;
    let drawn!: FormProps;
    const props = { config, state: { status }, on: { submit }, ...more } as unknown as FormProps;
    part.draw!(props, (given): Child => {
      drawn = given;
      return null;
    });
    return drawn;
  };
  const focus = () => host.dispatchEvent(new Event('focusin'));
  const lead = (id = '1') => {
    const made = leadOf({ id });
    part.lead!(made);
    return { token: made.fields.token, reasons: made.spam!.reasons };
  };
  return { clock, config, answers, submit, form, part, draw, focus, lead };
}

describe('a token is asked for', () => {
  test('at the first focus, and not before', () => {
    const { answers, draw, focus } = guarded();
    draw();
    expect(answers).toHaveLength(0);
    focus();
    focus();
    expect(answers).toHaveLength(1);
  });

  test('by a submit of a form that nobody has touched', () => {
    const { answers, draw, submit } = guarded();
    draw().on.submit();
    expect(answers).toHaveLength(1);
    expect(submit).not.toHaveBeenCalled();
    answers[0]!.token('a', Number.POSITIVE_INFINITY);
    expect(submit).toHaveBeenCalledOnce();
  });

  test('no more when the form has gone', () => {
    const { answers, focus, part } = guarded();
    part.end!();
    focus();
    expect(answers).toHaveLength(0);
  });
});

describe('a submit', () => {
  test('with a token goes at once', () => {
    const { answers, draw, focus, lead, submit } = guarded();
    focus();
    answers[0]!.token('a', Number.POSITIVE_INFINITY);
    draw().on.submit();
    expect(submit).toHaveBeenCalledOnce();
    expect(lead()).toEqual({ token: 'a', reasons: [] });
  });

  test('waits for one that is on its way, looks like it, and happens once', () => {
    const { answers, draw, focus, form, submit } = guarded();
    focus();
    draw().on.submit();
    const { on, state } = draw();
    expect(state.status).toBe('sending');
    expect(form.announce).toHaveBeenCalledWith('sending');
    on.submit();
    expect(submit).not.toHaveBeenCalled();
    answers[0]!.token('a', Number.POSITIVE_INFINITY);
    expect(submit).toHaveBeenCalledOnce();
    expect(draw().state.status).toBe('editing');
  });

  test('waits until 8 seconds after the first focus, and goes without', () => {
    const { clock, draw, focus, lead, submit } = guarded();
    focus();
    clock.advance(3000);
    draw().on.submit();
    clock.advance(4999);
    expect(submit).not.toHaveBeenCalled();
    clock.advance(1);
    expect(submit).toHaveBeenCalledOnce();
    expect(lead()).toEqual({ token: undefined, reasons: ['captcha_missing'] });
  });

  test('does not wait for a page that goes away', () => {
    const { draw, focus, submit } = guarded();
    focus();
    draw().on.submit();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(submit).toHaveBeenCalledOnce();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(submit).toHaveBeenCalledOnce();
    state.mockRestore();
  });

  test('nor for a form that is taken away', () => {
    const { draw, focus, part, submit } = guarded();
    focus();
    draw().on.submit();
    part.end!();
    expect(submit).toHaveBeenCalledOnce();
  });

  test('of what is wrong is answered at once', () => {
    const { draw, focus, form, submit } = guarded({ isRight: false });
    focus();
    draw().on.submit();
    expect(form.check).toHaveBeenCalledOnce();
    expect(draw().state.status).toBe('editing');
    expect(submit).not.toHaveBeenCalled();
  });

  test('that only leads to the next step does not wait', () => {
    const { config, draw, focus, submit } = guarded();
    focus();
    draw({ config: { ...config, cta: 'Next' } }).on.submit();
    expect(submit).toHaveBeenCalledOnce();
  });
});

test('a lead gets the same token when it is asked twice, the next one another', () => {
  const { answers, draw, focus, lead } = guarded();
  focus();
  answers[0]!.token('a', Number.POSITIVE_INFINITY);
  expect(lead('1').token).toBe('a');
  answers[0]!.token('b', Number.POSITIVE_INFINITY);
  expect(lead('1').token).toBe('a');
  draw({}, 'received');
  focus();
  expect(answers).toHaveLength(1);
  draw();
  focus();
  expect(lead('2')).toEqual({ token: undefined, reasons: ['captcha_missing'] });
  answers[1]!.token('c', Number.POSITIVE_INFINITY);
  expect(lead('3').token).toBe('c');
});
