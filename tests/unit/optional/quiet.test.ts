import { expect, test } from 'vitest';
import { quietTimes } from '../../../src/optional/display/quiet.ts';
import { memoryStorage } from '../support/storage.ts';

const DAY = 24 * 3600 * 1000;

function visitor(storage: Storage | undefined = memoryStorage()) {
  let now = 1000 * DAY;
  const page = () => quietTimes(storage, () => now);
  return {
    page,
    pass: (days: number) => {
      now += days * DAY;
    },
  };
}

test('a form that was never closed opens', () => {
  expect(visitor().page().isQuiet('form')).toBe(false);
});

test.each([
  [undefined, 6.9, true],
  [undefined, 7.1, false],
  [30, 29, true],
  [30, 31, false],
  [0, 0.001, false],
])('closed, with a frequency of %s days, after %s days: quiet %s', (frequency, days, quiet) => {
  const { page, pass } = visitor();
  page().closed('form', frequency);
  pass(days);
  expect(page().isQuiet('form')).toBe(quiet);
  expect(page().isQuiet('other')).toBe(false);
});

test('after a lead never again, whatever was before', () => {
  const { page, pass } = visitor();
  page().converted('form');
  page().closed('form', 0);
  pass(4000);
  expect(page().isQuiet('form')).toBe(true);
});

test('without a storage it lasts as long as the page', () => {
  const { page } = visitor(undefined);
  const here = page();
  here.closed('form');
  expect(here.isQuiet('form')).toBe(true);
});

test.each(['null', '5', '"x"', '{"form":"soon"}', '{', '{"__proto__":null}'])(
  '%s in the storage is nobody’s word',
  (text) => {
    const storage = memoryStorage();
    storage.setItem('leadtag:quiet', text);
    expect(visitor(storage).page().isQuiet('form')).toBe(false);
  },
);
