import { fireEvent } from '@testing-library/preact';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { FormConfig } from '../../../src/config/parse.ts';
import { type FormState, initialState } from '../../../src/form/state.ts';
import { speaker } from '../../../src/view/words.ts';
import { formOf as plainForm } from '../../unit/support/form.ts';

type Draw = (config: FormConfig, state?: Partial<FormState>) => HTMLElement;

const formOf = (fields: string, options: Partial<FormConfig> = {}) => plainForm(fields, { purposes: [], ...options });
const on = { input: vi.fn(), blur: vi.fn(), submit: vi.fn() };
const libraries: Record<'real' | 'lite', () => Draw> = {
  real: () => () => document.body,
  lite: () => () => document.body,
};

/** Draws forms and panels with a library of its own, each into a container of its own. */
async function drawing(): Promise<() => Draw> {
  const { h, render } = (await import('preact')) as typeof import('preact');
  const { Form } = await import('../../../src/view/Form.tsx');
  const { Panel } = await import('../../../src/view/Panel.tsx');
  return () => {
    const container = document.createElement('div');
    document.body.append(container);
    return (config, state) => {
      const whole = { ...initialState(config), ...state };
      const view = whole.status === 'received' || whole.status === 'saved' ? Panel : Form;
      render(h(view, { config, state: whole, say: speaker(config.messages), on }), container);
      return container;
    };
  };
}

beforeAll(async () => {
  vi.resetModules();
  vi.doUnmock('preact');
  libraries.real = await drawing();
  vi.resetModules();
  vi.doMock('preact', () => import('../../../src/view/preact-lite.ts'));
  libraries.lite = await drawing();
  vi.doUnmock('preact');
});

beforeEach(() => vi.clearAllMocks());

const EVERY = 'name*, email, phone, size: S | M | L, message: textarea, terms: checkbox';

/** What stands there, as a browser understands it; spellcheck apart, of which the one that runs here has only the property. */
const seen = (root: Element): unknown[] =>
  [...root.childNodes]
    .filter((node) => node instanceof Element || node.textContent)
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent;
      const attributes = [...node.attributes]
        .map(({ name, value }) => [name.toLowerCase(), /novalidate|checked/i.test(name) ? '' : value])
        .filter(([name]) => !/^(value$|spellcheck$|__)/.test(name!))
        .sort();
      const { value, checked } = node as HTMLInputElement;
      return [node.localName, attributes, value, checked, seen(node)];
    });

const STATES: [string, string, Partial<FormState>[]][] = [
  ['a form', EVERY, [{}]],
  ['typing', EVERY, [{}, { values: { name: 'Ada', size: 'M', message: 'Hi', terms: true } }, {}]],
  ['errors that come and go', EVERY, [{}, { errors: { name: 'required', terms: 'tick' } }, { errors: {} }]],
  ['a failure', 'name', [{ status: 'sending' }, { status: 'failed' }, { status: 'editing' }]],
  ['a panel', EVERY, [{}, { status: 'received' }, {}, { status: 'saved' }]],
];

test.each(STATES)('%s is drawn the same with both', (_, fields, states) => {
  const [real, lite] = [libraries.real(), libraries.lite()];
  const config = formOf(fields, { heading: 'Hello', text: 'Words', contact: 'a@example.com' });
  for (const state of states) expect(seen(lite(config, state))).toEqual(seen(real(config, state)));
});

test('other fields in another order are drawn the same with both, and no field that stays is made anew', () => {
  const [real, lite] = [libraries.real(), libraries.lite()];
  const inputs = new Map<string, Element>();
  for (const fields of [
    'a, b, c, d',
    'd, a, b, c',
    'c, x, a',
    'b, a, x: textarea, c',
    'x: checkbox, c, b',
    'a',
    'b, a',
  ]) {
    const root = lite(formOf(fields));
    expect(seen(root)).toEqual(seen(real(formOf(fields))));
    const now = new Map([...root.querySelectorAll('input')].map((input) => [`${input.name} ${input.type}`, input]));
    for (const [name, input] of now) if (inputs.has(name)) expect(input).toBe(inputs.get(name));
    inputs.clear();
    for (const [name, input] of now) inputs.set(name, input);
  }
});

test('what stays in its order is not moved, so it keeps the focus', () => {
  const lite = libraries.lite();
  const root = lite(formOf('a, b'), { errors: { a: 'required' } });
  const input = root.querySelector<HTMLInputElement>('[name=b]')!;
  input.focus();
  const moved = vi.spyOn(Node.prototype, 'insertBefore');
  lite(formOf('a, b'));
  lite(formOf('b'));
  expect(moved).not.toHaveBeenCalled();
  expect(root.querySelector('[name=b]')).toBe(input);
  expect(document.activeElement).toBe(input);
  moved.mockRestore();
});

test('events are told once, also after it is drawn again', () => {
  const lite = libraries.lite();
  const config = formOf('name, terms: checkbox');
  lite(config);
  const root = lite(config);
  fireEvent.input(root.querySelector('[name=name]')!, { target: { value: 'Ada' } });
  fireEvent.blur(root.querySelector('[name=name]')!);
  fireEvent.submit(root.querySelector('form')!);
  expect([on.input, on.blur, on.submit].map((told) => told.mock.calls.length)).toEqual([1, 1, 1]);
  expect(on.input.mock.calls[0]![1]).toBe('Ada');
});

test('a page that a browser has translated is drawn on', () => {
  const draw = libraries.lite();
  const config = formOf('name*, email*', { text: 'Hello' });
  const container = draw(config);
  for (const text of container.querySelectorAll('label, button, p')) {
    const font = document.createElement('font');
    font.textContent = 'traduzido';
    text.replaceChildren(font);
  }
  container.querySelector('p')!.remove();
  const more = formOf('name*, email*', { heading: 'Hi', text: 'Hello' });
  draw(more, { errors: { name: 'required', email: 'required' }, status: 'failed' });
  expect(container.querySelector('h2')!.textContent).toBe('Hi');
  expect(container.querySelectorAll('[part=error]').length).toBe(2);
});

test('a text that was translated is written anew when it says something else, and only then', () => {
  const draw = libraries.lite();
  const config = formOf('name*', { heading: 'Hello', text: 'Some [words](/a) and more' });
  const container = draw(config, { errors: { name: 'required' } });
  for (const text of [...container.querySelectorAll('label, button, p, h2, a')].flatMap((at) => [...at.childNodes])) {
    if (text.nodeType !== 3) continue;
    const font = document.createElement('font');
    font.textContent = `[${text.textContent}]`;
    text.replaceWith(font);
  }
  const label = () => container.querySelector('label')!.textContent;
  const translated = label();
  draw({ ...config, heading: 'Goodbye' }, { errors: { name: 'too_long' }, status: 'sending' });
  expect(container.querySelector('h2')!.innerHTML).toBe('Goodbye');
  expect(container.querySelector('[part=error]')!.innerHTML).not.toContain('font');
  expect(container.querySelector('[type=submit]')!.innerHTML).not.toContain('font');
  expect(label()).toBe(translated);
  expect(container.querySelector('p a')!.innerHTML).toBe('<font>[words]</font>');
});
