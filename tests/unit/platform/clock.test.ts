import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../../src/platform/clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a timer runs once, when its time has come', () => {
  const fn = vi.fn();
  systemClock.after(1000, fn);
  vi.advanceTimersByTime(999);
  expect(fn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(fn).toHaveBeenCalledOnce();
});

test('a timer can be taken back', () => {
  const fn = vi.fn();
  systemClock.after(1000, fn)();
  vi.advanceTimersByTime(10_000);
  expect(fn).not.toHaveBeenCalled();
});

test('time is in milliseconds since 1970', () => {
  vi.setSystemTime(5000);
  expect(systemClock.now()).toBe(5000);
});
