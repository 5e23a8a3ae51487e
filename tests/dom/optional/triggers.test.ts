import { afterEach, expect, test, vi } from 'vitest';
import { onTrigger } from '../../../src/optional/display/triggers.ts';
import { fakeClock } from '../../unit/support/clock.ts';
import { formOf } from '../../unit/support/form.ts';

afterEach(() => vi.restoreAllMocks());

/** A page that is still loading, and a form that opens. */
function loading(open: 'load' | 'scroll') {
  const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const clock = fakeClock();
  const reached = vi.fn();
  const end = onTrigger(formOf('email', { display: 'popup', open }), reached, clock);
  return {
    end,
    reached,
    load() {
      readyState.mockReturnValue('complete');
      dispatchEvent(new Event('load'));
      clock.advance(0);
    },
  };
}

test.each(['load', 'scroll'] as const)(
  '%s: not before the page has loaded, also where there is nothing to scroll',
  (how) => {
    const { reached, load } = loading(how);
    dispatchEvent(new Event('scroll'));
    expect(reached).not.toHaveBeenCalled();
    load();
    dispatchEvent(new Event('scroll'));
    expect(reached).toHaveBeenCalledTimes(1);
  },
);

test.each(['load', 'scroll'] as const)('%s: not for a form that has gone by then', (how) => {
  const { reached, load, end } = loading(how);
  end();
  load();
  dispatchEvent(new Event('scroll'));
  expect(reached).not.toHaveBeenCalled();
});
