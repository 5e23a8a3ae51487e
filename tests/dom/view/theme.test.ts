import { afterEach, describe, expect, test, vi } from 'vitest';
import { isDarkBehind, lightness, watchTheme } from '../../../src/view/theme.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
});

describe('the lightness of a computed colour', () => {
  test.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgb(255, 0, 0)', 0],
    ['rgb(0, 255, 0)', 1],
    ['rgb(255, 165, 0)', 0.65],
    ['rgb(0, 0, 255)', 0],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['rgba(255, 255, 255, 0.5)', 1],
    ['oklch(0.25 0.1 240)', 0.25],
    ['oklch(0.95 0.01 120 / 0.8)', 0.95],
    ['oklab(0.4 -0.1 0.1)', 0.4],
    ['lab(20 -10 5)', 0.2],
    ['lch(90 10 240)', 0.9],
    ['color(srgb 0 0 0)', 0],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0.1 0.1 0.1 / 0.9)', 0.1],
    ['color(srgb 1e-7 1e-7 1e-7)', 0],
  ])('%s is %d', (color, expected) => {
    expect(lightness(color)).toBeCloseTo(expected, 1);
  });

  test.each(['', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.49)', 'oklch(0.2 0 0 / 0.1)', 'color(srgb 0 0 0 / 0)'])(
    '%j is see-through',
    (color) => {
      expect(lightness(color)).toBeUndefined();
    },
  );

  test.each([
    ['color(display-p3 0 0 0)', 0],
    ['color(display-p3 0.1 0.1 0.1)', 0.1],
    ['color(display-p3 1 1 1 / 0.9)', 1],
    ['color(a98-rgb 0.1 0.1 0.1)', 0.1],
    ['color(xyz-d65 0.1 0.1 0.1)', 0.1],
  ])('a digit in the name of a colour space is none of its numbers: %s is %d', (color, expected) => {
    expect(lightness(color)).toBeCloseTo(expected, 1);
  });
});

describe('the page behind a form', () => {
  /** Backgrounds from the document inwards. */
  const behind = (...colors: string[]) => {
    const text = 'rgb(0, 0, 0)';
    document.body.innerHTML = '<section><div></div></section>';
    const [section, div] = [document.querySelector('section')!, document.querySelector('div')!];
    const order: Element[] = [document.documentElement, document.body, section, div];
    const style = window.getComputedStyle.bind(window);
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
      const found = style(element);
      const color = colors[order.indexOf(element)] || 'rgba(0, 0, 0, 0)';
      return { backgroundColor: color, color: found.color || text } as CSSStyleDeclaration;
    });
    return isDarkBehind(div);
  };

  test.each([
    ['nothing: the canvas is light', [], false],
    ['a dark body', ['', 'rgb(10, 10, 10)'], true],
    ['a dark section on a light body', ['', 'rgb(255, 255, 255)', 'rgb(10, 10, 10)'], true],
    ['a light section on a dark body', ['', 'rgb(10, 10, 10)', 'rgb(255, 255, 255)'], false],
    ['a see-through section on a dark body', ['', 'rgb(10, 10, 10)', 'rgba(255, 255, 255, 0.1)'], true],
    ['a dark root', ['rgb(0, 0, 0)'], true],
  ])('%s', (_, colors, expected) => {
    expect(behind(...colors)).toBe(expected);
  });

  test.each([
    ['rgb(238, 238, 238)', true],
    ['rgb(20, 20, 20)', false],
  ])('without any background the text says it, as on a picture: %s', (color, expected) => {
    document.body.style.color = color;
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({ backgroundColor: 'rgba(0, 0, 0, 0)', color } as never);
    expect(isDarkBehind(document.body)).toBe(expected);
  });

  test('goes on outside of a shadow root', () => {
    const host = document.createElement('div');
    host.style.backgroundColor = 'rgb(0, 0, 0)';
    document.body.append(host);
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(isDarkBehind(inner)).toBe(true);
  });
});

describe('watching', () => {
  test('a class on the root is a change; after the end nothing is', async () => {
    const changed = vi.fn();
    const stop = watchTheme(changed);
    document.documentElement.classList.add('dark');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    stop();
    document.documentElement.classList.remove('dark');
    await new Promise((resolve) => setTimeout(resolve));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
