import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, fromOklch, readColor, toHex, toOklch } from '../../../demo/builder/model/look/color.ts';
import { contrastOnAccent, READABLE, readableAccent } from '../../../demo/builder/model/look/on-accent.ts';

describe('colours', () => {
  test.each([
    ['#fff', '#ffffff'],
    ['#12345678', '#123456'],
    ['RGB(255, 0, 0)', '#ff0000'],
    ['rgb(100% 50% 0% / 0.5)', '#ff8000'],
    ['hsl(240 100% 50%)', '#0000ff'],
    ['hsla(39, 100%, 50%, 1)', '#ffa600'],
    ['oklch(62.8% 0.2577 29.23)', '#ff0000'],
    ['Orange', '#ffa500'],
  ])('%s is %s', (css, hex) => {
    expect(toHex(readColor(css)!)).toBe(hex);
  });

  test.each(['', '#12', 'currentColor', 'rgb(1, 2)', 'color-mix(in srgb, red, blue)', 'constructor'])(
    '%s is none that we know',
    (css) => {
      expect(readColor(css)).toBeUndefined();
      expect(contrastOnAccent(css)).toBeUndefined();
      expect(readableAccent(css)).toBe(css);
    },
  );

  test('there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
        const hex = `#${n.toString(16).padStart(6, '0')}`;
        expect(toHex(fromOklch(toOklch(readColor(hex)!)))).toBe(hex);
      }),
    );
  });

  test.each([
    ['#000', '#fff', 21],
    ['#777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#ff0000', '#fff', 4.0],
  ])('%s and %s: %d', (one, other, ratio) => {
    expect(contrast(readColor(one)!, readColor(other)!)).toBeCloseTo(ratio, 1);
  });

  test('for any colour there is one near it on which the button can be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
        const accent = readableAccent(`#${n.toString(16).padStart(6, '0')}`);
        expect(contrastOnAccent(accent)).toBeGreaterThanOrEqual(READABLE);
      }),
    );
  });

  test('what can be read stays as it is', () => {
    expect(readableAccent('#2f55d4')).toBe('#2f55d4');
  });
});
