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

describe('a page that changes', () => {
  test('costs a drawing only where it has turned dark, or light', async () => {
    document.body.innerHTML = '<div id="third"></div>';
    const form = mount('#third', OPTIONS);
    const drawn = () => form.element.shadowRoot!.querySelector('[part=root]')!;
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(form.element.shadowRoot!, { attributes: true, childList: true, subtree: true });
    const settle = () => new Promise((resolve) => setTimeout(resolve));

    document.body.className = 'scrolled';
    await settle();
    expect(changes).toBe(0);
    document.body.style.background = 'rgb(17, 17, 17)';
    await expect.poll(() => drawn().className).toContain('dark');
    expect(changes).toBeGreaterThan(0);
    document.body.style.background = 'rgb(255, 255, 255)';
    await expect.poll(() => drawn().className).not.toContain('dark');
    observer.disconnect();
    form.destroy();
    document.body.removeAttribute('style');
  });

  test('after the form was put there is noticed, where nothing tells of it: a style sheet was late', async () => {
    document.body.innerHTML = '<div id="fourth"></div>';
    const form = mount('#fourth', OPTIONS);
    document.head.insertAdjacentHTML('beforeend', '<style id="late">#fourth { background: rgb(17, 17, 17) }</style>');
    await expect.poll(() => form.element.shadowRoot!.querySelector('[part=root]')!.className).toContain('dark');
    form.destroy();
    document.getElementById('late')!.remove();
  });
});
