import { beforeEach, expect, test } from 'vitest';
import { extend } from '../../../../src/extensions.ts';
import { hints } from '../../../../src/optional/hints/index.tsx';
import { form, server } from '../../support/mounted.ts';

/** What waits for a visitor's rest. */
let waiting: (() => void)[] = [];
const clock = {
  now: () => 0,
  after(_: number, run: () => void) {
    waiting.push(run);
    return () => {
      waiting = waiting.filter((other) => other !== run);
    };
  },
};
extend(hints(clock));
beforeEach(() => {
  waiting = [];
});

const mounted = (options = {}) => {
  const made = form({ fields: 'email*, name', draft: false, ...options });
  const input = () => made.one<HTMLInputElement>('[name=email]');
  return {
    ...made,
    input,
    leave: () => input().dispatchEvent(new FocusEvent('blur')),
    hint: () => made.one('[part=suggestion]')?.textContent,
    said: () => made.handle.element.querySelector('[role=status]')!.textContent,
  };
};

test('a slip gets a hint once the visitor leaves the field, and it is said', () => {
  const { type, leave, hint, said, input } = mounted();
  type('email', 'Ada@gmial.com');
  expect(hint()).toBeUndefined();
  leave();
  expect(hint()).toBe('Did you mean Ada@gmail.com?');
  expect(said()).toBe('Did you mean Ada@gmail.com?');
  expect(input().getAttribute('aria-invalid')).toBeNull();
});

test('or rests', () => {
  const { type, hint } = mounted();
  type('email', 'ada@gmial.co');
  type('email', 'ada@gmial.com');
  expect(waiting).toHaveLength(1);
  waiting[0]!();
  expect(hint()).toBe('Did you mean ada@gmail.com?');
});

test('one press fills it in, and the focus goes back', async () => {
  const { type, leave, one, value, hint, root, handle, said } = mounted();
  type('email', 'ada@gmial.com');
  leave();
  one('[part=suggestion]').click();
  expect([value('email'), hint(), said()]).toEqual(['ada@gmail.com', undefined, '']);
  expect(root.activeElement?.getAttribute('name')).toBe('email');
  await handle.submit();
  expect(server.leads[0]!.fields).toEqual({ email: 'ada@gmail.com' });
});

test('dismissed, it does not come again for the same address', () => {
  const { type, leave, one, hint, value, root } = mounted();
  type('email', 'ada@gmial.com');
  leave();
  expect(one('[part=dismiss]').getAttribute('aria-label')).toBe('Close');
  one('[part=dismiss]').click();
  expect([value('email'), hint()]).toEqual(['ada@gmial.com', undefined]);
  expect(root.activeElement?.getAttribute('name')).toBe('email');
  leave();
  expect(hint()).toBeUndefined();
  type('email', 'ada@hotmial.com');
  leave();
  expect(hint()).toBe('Did you mean ada@hotmail.com?');
});

test('it never blocks', async () => {
  const { type, leave, handle } = mounted();
  type('email', 'ada@gmial.com');
  leave();
  expect(await handle.submit()).toMatchObject({ status: 'received' });
  expect(server.leads[0]!.fields).toEqual({ email: 'ada@gmial.com' });
});

test('it goes with the next keystroke, and comes back with what it was for', () => {
  const { type, leave, hint } = mounted();
  type('email', 'ada@gmial.com');
  leave();
  type('email', 'ada@gmial.comp');
  expect(hint()).toBeUndefined();
});

test('what has an error may have a hint too', () => {
  const { type, leave, hint, one } = mounted();
  type('email', 'ada@gmail');
  leave();
  expect(hint()).toBe('Did you mean ada@gmail.com?');
  expect(one('[part=error]')).not.toBeNull();
  one('[part=suggestion]').click();
  expect(one('[part=error]')).toBeNull();
});

test('business: free mailboxes are refused, and none is suggested', async () => {
  const { type, leave, hint, one, handle } = mounted({ field: { email: { business: true } } });
  type('email', 'ada@gmail.com');
  leave();
  expect(one('[part=error]').textContent).toBe('Please use your work email address.');
  expect(await handle.submit()).toEqual({ status: 'invalid' });
  type('email', 'ada@gmial.com');
  leave();
  expect(hint()).toBeUndefined();
  type('email', 'ada@example.com');
  expect(await handle.submit()).toMatchObject({ status: 'received' });
});

test('the form is gone before the visitor rests', () => {
  const { type, handle } = mounted();
  type('email', 'ada@gmial.com');
  handle.destroy();
  expect(waiting).toEqual([]);
});
