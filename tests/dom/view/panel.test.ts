import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { formOf } from '../../unit/support/form.ts';
import { drawPanel } from '../support/draw.tsx';

const texts = (...args: Parameters<typeof drawPanel>) => {
  const { container } = drawPanel(...args);
  return [container.querySelector('h2')!.textContent, container.querySelector('p')!.textContent];
};

describe('says honestly which of the two', () => {
  test.each([
    ['received', en.received_title, en.received],
    ['saved', en.saved_title, en.saved],
  ] as const)('%s', (status, title, text) => {
    expect(texts(formOf('name'), status)).toEqual([title, text]);
  });

  test("the owner's thanks are for what was received alone", () => {
    const config = formOf('name', { success: 'Check your <b>inbox</b>' });
    expect(texts(config, 'received')[1]).toBe('Check your <b>inbox</b>');
    expect(texts(config, 'saved')[1]).toBe(en.saved);
  });
});

test('its heading can take the focus', () => {
  expect(drawPanel(formOf('name'), 'received').container.querySelector('h2')!.getAttribute('tabindex')).toBe('-1');
});

test.each(['received', 'saved'] as const)('a download is a real link: %s', (status) => {
  const link = drawPanel(formOf('name', { download: 'https://example.com/guide.pdf' }), status).container.querySelector(
    'a',
  )!;
  expect([link.href, link.hasAttribute('download'), link.rel, link.textContent]).toEqual([
    'https://example.com/guide.pdf',
    true,
    'noopener',
    en.download,
  ]);
});

test('without one there is none', () => {
  expect(drawPanel(formOf('name'), 'received').container.querySelector('a')).toBeNull();
});
