import { cleanup, render } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { isSafe, Links } from '../../../src/view/Links.tsx';

afterEach(cleanup);
const drawn = (text: string) => {
  const { container } = render(<Links text={text} />);
  return {
    text: container.textContent,
    links: [...container.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]),
  };
};

describe('in a text', () => {
  test.each<[string, string, [string, string][]]>([
    ['plain', 'plain', []],
    ['a [b](https://x.example/) c', 'a b c', [['b', 'https://x.example/']]],
    [
      '[a](https://x.example/)[b](/p)',
      'ab',
      [
        ['a', 'https://x.example/'],
        ['b', '/p'],
      ],
    ],
    [
      '[mail](mailto:a@b.co) or [call](tel:+123)',
      'mail or call',
      [
        ['mail', 'mailto:a@b.co'],
        ['call', 'tel:+123'],
      ],
    ],
    ['[a] (b)', '[a] (b)', []],
    ['[](https://x.example/)', '[](https://x.example/)', []],
    ['[a]()', '[a]()', []],
    ['see [a](b c)', 'see [a](b c)', []],
    ['[<b>x</b>](https://x.example/)', '<b>x</b>', [['<b>x</b>', 'https://x.example/']]],
    ['<a href="x">y</a>', '<a href="x">y</a>', []],
  ])('%s', (source, text, links) => {
    expect(drawn(source)).toEqual({ text, links });
  });
});

test.each(['[a](b c)', '[a](see below) or (not)'])(
  'an address with a space is none, at the beginning of a text too: %s',
  (text) => {
    expect(drawn(text)).toEqual({ text, links: [] });
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  '\u0001javascript:x',
  'vbscript:x',
  'data:text/html,x',
  'file:///x',
  'blob:https://x/1',
  'https://',
])('an address that is not safe stays text: %j', (address) => {
  expect(isSafe(address)).toBe(false);
  expect(drawn(`[click](${address})`)).toEqual({ text: `[click](${address})`, links: [] });
});

test.each(['java\tscript:x', ' javascript:x'])('nor is one that a browser would tidy: %j', (address) => {
  expect(isSafe(address)).toBe(false);
});

test.each(['https://x.example/', 'http://x.example/', 'mailto:a@b.co', 'tel:+1', '/path', '#here', '//x.example'])(
  '%s is safe',
  (address) => {
    expect(isSafe(address)).toBe(true);
  },
);
