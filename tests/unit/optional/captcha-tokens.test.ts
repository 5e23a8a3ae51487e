import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/optional/captcha/part.ts';
import { watchTokens } from '../../../src/optional/captcha/tokens.ts';
import { fakeClock } from '../support/clock.ts';

const MISSING = { token: undefined, reasons: ['captcha_missing'] };
const GOOD = { token: 'a', reasons: [] };

beforeEach(() => void vi.stubGlobal('navigator', { onLine: true }));

/** A form whose tokens are asked for; the answers are in the test's hands. */
function asking() {
  const clock = fakeClock();
  const answers: Answer[] = [];
  const settled = vi.fn();
  const tokens = watchTokens((answer) => void answers.push(answer), clock, settled);
  const give = (text: string, ms = 300_000) => answers.at(-1)!.token(text, clock.now() + ms);
  return { clock, answers, settled, tokens, give };
}

test('nothing is asked before it is wanted, and a lead until then has none', () => {
  const { answers, tokens } = asking();
  expect(answers).toHaveLength(0);
  expect(tokens.take()).toEqual(MISSING);
  expect(tokens.isComing()).toBe(false);
});

test('one that is on its way is worth waiting for, and is not asked for again', () => {
  const { answers, settled, tokens, give } = asking();
  tokens.want();
  tokens.want();
  expect(answers).toHaveLength(1);
  expect(tokens.isComing()).toBe(true);
  give('a');
  expect(settled).toHaveBeenCalledOnce();
  expect(tokens.isComing()).toBe(false);
  expect(tokens.take()).toEqual(GOOD);
});

describe('one that does not come', () => {
  test('is waited for 8 seconds', () => {
    const { clock, settled, tokens } = asking();
    tokens.want();
    clock.advance(7999);
    expect(settled).not.toHaveBeenCalled();
    expect(tokens.isComing()).toBe(true);
    clock.advance(1);
    expect(settled).toHaveBeenCalledOnce();
    expect(tokens.isComing()).toBe(false);
    expect(tokens.take()).toEqual(MISSING);
  });

  test('counts all the same when it comes later', () => {
    const { clock, tokens, give } = asking();
    tokens.want();
    clock.advance(20_000);
    give('a');
    expect(tokens.take()).toEqual(GOOD);
  });

  test('is not waited for when that is known at once, and says why', () => {
    const { answers, settled, tokens } = asking();
    tokens.want();
    answers[0]!.fail('pow_unavailable');
    expect(settled).toHaveBeenCalledOnce();
    expect(tokens.take()).toEqual({ token: undefined, reasons: ['pow_unavailable'] });
  });

  test('is asked for again after half a minute, not with each field', () => {
    const { clock, answers, tokens } = asking();
    tokens.want();
    answers[0]!.fail('captcha_missing');
    clock.advance(29_999);
    tokens.want();
    expect(answers).toHaveLength(1);
    clock.advance(1);
    tokens.want();
    expect(answers).toHaveLength(2);
  });

  test('because a page lets no script of others in', () => {
    const settled = vi.fn();
    const refuse = () => {
      throw new TypeError('This document requires TrustedScriptURL');
    };
    const tokens = watchTokens(refuse, fakeClock(), settled);
    tokens.want();
    expect(tokens.take()).toEqual(MISSING);
  });
});

describe('one that is too old', () => {
  test('goes along, is marked, and another is asked for', () => {
    const { clock, answers, tokens, give } = asking();
    tokens.want();
    give('a');
    clock.advance(299_999);
    expect(tokens.take()).toEqual(GOOD);
    tokens.want();
    expect(answers).toHaveLength(1);
    clock.advance(1);
    expect(tokens.take()).toEqual({ token: 'a', reasons: ['captcha_stale'] });
    tokens.want();
    expect(tokens.isComing()).toBe(true);
    give('b');
    expect(tokens.take()).toEqual({ token: 'b', reasons: [] });
  });

  test('will be so where there is no network', () => {
    const { tokens, give } = asking();
    tokens.want();
    give('a');
    vi.stubGlobal('navigator', { onLine: false });
    expect(tokens.take()).toEqual({ token: 'a', reasons: ['captcha_stale'] });
  });
});

test('one that was used is used up: the next lead asks for its own', () => {
  const { answers, tokens, give } = asking();
  tokens.want();
  give('a');
  tokens.forget();
  expect(tokens.take()).toEqual(MISSING);
  tokens.want();
  expect(answers).toHaveLength(2);
});

test('an answer to an older question, or to a form that has gone, is none', () => {
  const { clock, answers, settled, tokens } = asking();
  tokens.want();
  clock.advance(40_000);
  settled.mockClear();
  tokens.want();
  answers[0]!.token('old', clock.now() + 1000);
  answers[0]!.fail('pow_unavailable');
  expect(settled).not.toHaveBeenCalled();
  tokens.end();
  answers[1]!.token('late', clock.now() + 1000);
  clock.advance(10_000);
  expect(settled).not.toHaveBeenCalled();
});
