import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '../../../src/webhook/verdict.ts';

const NOW = Date.UTC(2026, 10, 21, 10);
const judge = (
  status: number,
  { redirected = false, retryAfter = null as string | null, redirects = 'strict' as 'strict' | 'ok' } = {},
) => judgeAnswer({ status, redirected, retryAfter }, { redirects }, NOW);

describe('38-43: what becomes of a lead after a status', () => {
  test.each([
    ...[200, 201, 202, 203, 204, 206, 226, 299].map((status) => [status, 'delivered'] as const),
    ...[408, 409, 425, 429].map((status) => [status, 'retry'] as const),
    ...[500, 502, 503, 504, 506, 507, 508, 510, 520, 521, 522, 523, 524, 525, 526, 527, 530, 599].map(
      (status) => [status, 'retry'] as const,
    ),
    ...[401, 402, 403, 404, 405, 407, 410, 421, 451, 501, 505, 511].map((status) => [status, 'parked'] as const),
    ...[300, 301, 302, 303, 304, 307, 308].map((status) => [status, 'parked'] as const),
    ...[400, 406, 411, 412, 413, 414, 415, 416, 417, 418, 422, 423, 424, 426, 428, 431, 444, 498, 499].map(
      (status) => [status, 'refused'] as const,
    ),
  ])('%d: %s', (status, is) => {
    const verdict = judge(status);
    expect(verdict.is).toBe(is);
    if (verdict.is !== 'delivered') expect(verdict.code).toBe(`HTTP_${status}`);
  });

  test('45: every status from 1 to 599 has a verdict, and only a 2xx is a yes', () => {
    for (let status = 1; status < 600; status++) {
      expect(judge(status).is === 'delivered', String(status)).toBe(status >= 200 && status < 300);
    }
  });
});

test.each([501, 505, 511])('42: %d is for the owner to mend: parked', (status) => {
  expect(judge(status)).toEqual({ is: 'parked', code: `HTTP_${status}` });
});

describe('44: a redirect', () => {
  test('makes a 2xx unconfirmed: a browser may have dropped the body on the way', () => {
    expect(judge(200, { redirected: true })).toEqual({ is: 'unconfirmed', code: 'REDIRECTED' });
  });

  test('is a yes where the owner says so', () => {
    expect(judge(200, { redirected: true, redirects: 'ok' })).toEqual({ is: 'delivered' });
  });

  test.each([
    [404, 'parked'],
    [400, 'refused'],
    [503, 'retry'],
  ])('to a %d is what that status is', (status, is) => {
    expect(judge(status, { redirected: true }).is).toBe(is);
  });
});

test.each(['NETWORK', 'TIMEOUT'] as const)(
  '46, 47: %s: tried again as soon as the network is back; it may have arrived',
  (fault) => {
    expect(judgeAnswer({ fault }, { redirects: 'strict' }, NOW)).toEqual({
      is: 'retry',
      code: fault,
      network: true,
      unanswered: true,
    });
  },
);

describe('54: Retry-After', () => {
  const wait = (retryAfter: string | null, status = 503) => {
    const verdict = judge(status, { retryAfter });
    return verdict.is === 'retry' ? verdict.wait : 'no retry';
  };

  test.each([
    ['seconds', '120', 120_000],
    ['seconds with spaces', ' 5 ', 5000],
    ['a date', new Date(NOW + 90_000).toUTCString(), 90_000],
    ['an hour at most', '86400', 3_600_000],
    ['a far date is an hour too', 'Fri, 31 Dec 9999 23:59:59 GMT', 3_600_000],
    ['a huge number is an hour too', '9'.repeat(400), 3_600_000],
    ['zero', '0', undefined],
    ['a date of the past', 'Wed, 21 Oct 2015 07:28:00 GMT', undefined],
    ['a negative number', '-5', undefined],
    ['a fraction', '1.5', 1500],
    ['nonsense', 'soon', undefined],
    ['an empty header', '', undefined],
    ['55: no header, or one that CORS hides', null, undefined],
  ])('%s', (_, header, expected) => {
    expect(wait(header)).toBe(expected);
  });

  test.each([429, 503, 500])('counts on %d', (status) => {
    expect(wait('60', status)).toBe(60_000);
  });

  test('does not count where nobody will try again', () => {
    expect(judge(400, { retryAfter: '60' })).toEqual({ is: 'refused', code: 'HTTP_400' });
  });
});

test('45: an answer that nobody can read is no yes: somebody has it, we cannot tell who', () => {
  expect(judge(0)).toEqual({ is: 'unconfirmed', code: 'OPAQUE' });
});

describe('a tool that answers 200 to everything', () => {
  const say = (text: string, rules: { yes?: string; no?: string }, status = 200) =>
    judgeAnswer({ status, redirected: false, retryAfter: null, text }, { redirects: 'strict', ...rules }, NOW);
  const NO = { is: 'parked', code: 'ANSWER_SAYS_NO' };

  test.each([
    ['ok', { yes: '^ok$' }, { is: 'delivered' }],
    ['invalid_token', { yes: '^ok$' }, NO],
    ['', { yes: '^ok$' }, NO],
    ['{"result":"success"}', { no: '"result"\\s*:\\s*"error"' }, { is: 'delivered' }],
    ['{"result": "error"}', { no: '"result"\\s*:\\s*"error"' }, NO],
    ['', { no: 'error' }, { is: 'delivered' }],
  ])('%j by the rule %j', (text, rules, verdict) => {
    expect(say(text, rules)).toEqual(verdict);
  });

  test('a status that is no yes is judged by itself', () => {
    expect(say('ok', { yes: '^ok$' }, 400)).toEqual({ is: 'refused', code: 'HTTP_400' });
  });

  test.each([
    ['{"message":"slow down","retry_after": 1.337,"global":false}', 1337],
    ['{"retry_after":64}', 64_000],
    ['{"retry_after":"x"}', undefined],
    ['no JSON', undefined],
  ])('54: the wait may stand in the body: %s', (text, wait) => {
    expect(say(text, { no: '^\\{"message"' }, 429)).toMatchObject({ is: 'retry', wait });
  });
});
