import { aboutStatus } from '../../../src/doctor/advice.ts';
import { judgeAnswer } from '../../../src/webhook/verdict.ts';
import { type Block, entries, table } from './block.ts';
import { CODES, FATES, STATUSES } from './codes.ts';

/** The anchor of a code, so that a line in the console can point to it: `debugging.html#code-csp_blocked`. */
export const anchorOf = (code: string): string => `code-${code.toLowerCase()}`;

const BY = { debug: '`leadtag.debug.js` and the doctor', doctor: 'the doctor' };

export function diagnostics(): Block {
  const codes = Object.entries(CODES).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    page: entries(
      codes.map(([code, { means, do: todo, by }]) => ({
        id: anchorOf(code),
        name: `\`${code}\``,
        facts: [...(by ? [['Told by', BY[by]] as const] : []), ['What to do', todo]],
        text: [means],
      })),
    ),
    plain: table(
      ['code', 'what it means', 'what to do'],
      codes.map(([code, { means, do: todo, by }]) => [
        `\`${code}\``,
        by ? `(Told by ${BY[by]}.) ${means}` : means,
        todo,
      ]),
    ),
    found: codes.map(([code, { means, do: todo }]) => ({
      title: code,
      id: anchorOf(code),
      text: `${means} ${todo}`,
    })),
  };
}

const fateOf = (status: number): string => {
  const { is } = judgeAnswer({ status, redirected: false, retryAfter: null }, { redirects: 'strict' }, 0);
  return FATES[is as keyof typeof FATES];
};

/** Answers that are no yes, with the advice that the doctor gives. */
export function statuses(): Block {
  const rows = STATUSES.map((status) => ({
    code: `HTTP_${status}`,
    advice: `${aboutStatus(status, undefined)}.`,
    fate: fateOf(status),
  }));
  const plain = table(
    ['code', 'what to do', 'the lead'],
    rows.map(({ code, advice, fate }) => [`\`${code}\``, advice, fate]),
  );
  return {
    page: entries(
      rows.map(({ code, advice, fate }) => ({
        id: anchorOf(code),
        name: `\`${code}\``,
        facts: [['The lead', fate]],
        text: [advice],
      })),
    ),
    plain,
    found: rows.map(({ code, advice }) => ({ title: code, id: anchorOf(code), text: advice })),
  };
}
