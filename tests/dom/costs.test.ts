import { describe, expect, test } from 'vitest';
import { mount } from '../../src/mount.ts';
import type { FormProps } from '../../src/view/Form.tsx';
import type { ViewHost } from '../../src/view/host.ts';

const OPTIONS = { webhook: 'https://hooks.example.com/abc', fields: 'name, email*' };

describe('a key', () => {
  test('draws only what it changes beside the control that it was typed into', () => {
    document.body.innerHTML = '<div id="second"></div>';
    const element = document.getElementById('second')!;
    let drawings = 0;
    let now = (): FormProps => undefined as never;
    const view: ViewHost = {
      element,
      root: element,
      draw(props) {
        drawings++;
        now = props;
      },
      look() {},
      watch: () => () => {},
      announce() {},
      focus() {},
      click() {},
      destroy() {},
    };
    const form = mount(element, OPTIONS, view);
    const [name, email] = now().config.fields;
    const drawingsOf = (act: () => void) => {
      const before = drawings;
      act();
      return drawings - before;
    };
    expect(drawingsOf(() => now().on.input(name!, 'A'))).toBe(0);
    expect(form.values()).toMatchObject({ name: 'A' });
    expect(drawingsOf(() => now().on.blur(name!))).toBe(0);
    now().on.input(email!, 'ada');
    expect(drawingsOf(() => now().on.blur(email!))).toBe(1);
    expect(now().state.errors).toEqual({ email: 'email' });
    expect(drawingsOf(() => now().on.input(email!, 'ada@example.com'))).toBe(1);
    expect(now().state.errors).toEqual({});
    form.destroy();
  });
});
