import { cleanup, render } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, vi } from 'vitest';
import type { FormConfig } from '../../../src/config/parse.ts';
import type { FormState } from '../../../src/form/state.ts';
import { initialState } from '../../../src/form/state.ts';
import { Form } from '../../../src/view/Form.tsx';
import { Panel } from '../../../src/view/Panel.tsx';
import { speaker } from '../../../src/view/words.ts';

afterEach(cleanup);

/** Draws a form as it stands, without its host. */
export function drawForm(config: FormConfig, state: Partial<FormState> = {}) {
  const on = { input: vi.fn(), blur: vi.fn(), submit: vi.fn() };
  const form = (next: Partial<FormState>) => (
    <Form config={config} state={{ ...initialState(config), ...next }} say={speaker(config.messages)} on={on} />
  );
  const drawn = render(form(state));
  return {
    ...drawn,
    on,
    again: (next: Partial<FormState>) => drawn.rerender(form(next)),
    one: <T extends Element = HTMLElement>(selector: string) => drawn.container.querySelector<T>(selector)!,
    all: (selector: string) => [...drawn.container.querySelectorAll<HTMLElement>(selector)],
  };
}

/** Draws what stands in place of a form. */
export const drawPanel = (config: FormConfig, status: FormState['status']) =>
  render(<Panel config={config} state={{ ...initialState(config), status }} say={speaker(config.messages)} />);
