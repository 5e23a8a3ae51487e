import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Child, Mounted } from '../../../src/extensions.ts';
import { spam } from '../../../src/optional/spam/index.tsx';
import { fakeClock } from '../../unit/support/clock.ts';
import { leadOf } from '../../unit/support/lead.ts';

// the simulated browser says that it is one
const isDriven = vi.spyOn(navigator, 'webdriver', 'get');
afterEach(() => vi.unstubAllGlobals());
beforeEach(() => void isDriven.mockReturnValue(false));

/** A form that is watched: what a visitor, or a script, does to it, and the lead that comes of it. */
function watched({ isThere = false } = {}) {
  const root = document.createElement('div');
  if (isThere) root.append(document.createElement('form'));
  const clock = fakeClock();
  // the page is a second older than the script
  vi.stubGlobal('performance', { now: () => 1000, timeOrigin: clock.now() - 1000 });
  const part = spam(clock.now).mounted!({ root } as unknown as Mounted)!;
  const doing = (type: string, isTrusted = true) => {
    const event = new Event(type, { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    root.dispatchEvent(event);
  };
  const drawn = () => {
    let beside: unknown;
    part.draw!({ beside: 'back' } as never, (props): Child => {
      beside = props.beside;
      return null;
    });
    return beside;
  };
  const reasons = (lead = leadOf()) => {
    part.lead!(lead);
    return lead.spam!.reasons;
  };
  return { root, clock, part, doing, drawn, reasons };
}

/** As preact describes what is drawn. */
const nameIn = (drawn: unknown) => /leadtag_hp_[a-z0-9]{6}/.exec(JSON.stringify(drawn))?.[0];

test('a visitor who takes his time is not suspected', () => {
  const { clock, doing, reasons } = watched();
  clock.advance(5000);
  doing('keydown');
  expect(reasons()).toEqual([]);
});

describe('timing', () => {
  test.each([
    [1999, ['too_fast']],
    [2000, []],
  ])('%i ms from the first drawing to the lead: %j', (ms, expected) => {
    const { clock, doing, reasons } = watched();
    doing('input');
    clock.advance(ms);
    expect(reasons()).toEqual(expected);
  });

  test.each([
    [1999, ['too_fast']],
    [2000, []],
  ])('a form that stood there before the script did, in a page of %i ms: %j', (ms, expected) => {
    const { clock, doing, reasons } = watched({ isThere: true });
    doing('keydown');
    clock.advance(ms - 1000);
    expect(reasons()).toEqual(expected);
  });
});

describe('input', () => {
  test.each(['keydown', 'pointerdown', 'click', 'paste', 'input'])(
    '%s of a device counts, of a script it does not',
    (type) => {
      const { clock, doing, reasons } = watched();
      clock.advance(5000);
      doing(type, false);
      expect(reasons()).toEqual(['no_input']);
      const other = watched();
      other.clock.advance(5000);
      other.doing(type);
      expect(other.reasons()).toEqual([]);
    },
  );

  test('nothing is heard any more when the form has gone', () => {
    const { clock, part, doing, reasons } = watched();
    clock.advance(5000);
    part.end!();
    doing('keydown');
    expect(reasons()).toEqual(['no_input']);
  });
});

test('a browser that a program drives', () => {
  const { clock, doing, reasons } = watched();
  isDriven.mockReturnValue(true);
  clock.advance(5000);
  doing('keydown');
  expect(reasons()).toEqual(['webdriver']);
});

describe('the field that nobody sees', () => {
  test('has a name of its own in each form, and stands beside what others draw', () => {
    const [one, two] = [watched().drawn(), watched().drawn()];
    expect(nameIn(one)).toBeDefined();
    expect(nameIn(two)).not.toBe(nameIn(one));
    expect(JSON.stringify(one)).toContain('"back"');
  });

  test('filled in it is told, and what stands in it is not', () => {
    const { root, clock, doing, drawn, reasons } = watched();
    const input = document.createElement('input');
    input.name = nameIn(drawn())!;
    root.append(input);
    clock.advance(5000);
    doing('keydown');
    expect(reasons()).toEqual([]);
    input.value = 'Buy now';
    const lead = leadOf();
    expect(reasons(lead)).toEqual(['honeypot']);
    expect(JSON.stringify(lead)).not.toContain('Buy now');
    expect(lead.spam!.suspected).toBe(true);
  });
});

test('asked twice about the same lead it says the same', () => {
  const { reasons } = watched();
  const lead = leadOf();
  expect(reasons(lead)).toEqual(['too_fast', 'no_input']);
  expect(reasons(lead)).toEqual(['too_fast', 'no_input']);
});
