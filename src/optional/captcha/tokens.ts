import type { Clock } from '../../platform/clock.ts';
import type { Answer } from './part.ts';

/** How long a token may take before a lead goes without (milliseconds). */
const PATIENCE = 8000;
/** How long to leave a service alone that has not answered (milliseconds). */
const REST = 30_000;

/** The token of one form: asked for, there, too old, or not to be had. */
export interface Tokens {
  /** Asks for one, unless there is one that counts or the last question is still fresh. */
  want(): void;
  /** Whether one is on its way that is worth waiting for. */
  isComing(): boolean;
  /** What a lead gets now. */
  take(): { token: string | undefined; reasons: string[] };
  /** The token has been used. */
  forget(): void;
  end(): void;
}

/** @param settled hears of each answer, and that the patience is over */
export function watchTokens(ask: (answer: Answer) => void, clock: Clock, settled: () => void): Tokens {
  let token: { text: string; until: number } | undefined;
  let failure: string | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  /** Counts the questions: an answer to an older one is none. */
  let round = 0;
  let stop = () => {};

  const counts = () => !!token && clock.now() < token.until;
  const end = () => {
    round++;
    stop();
  };
  const settle = () => {
    stop();
    settled();
  };

  return {
    want() {
      const { now } = clock;
      if (counts() || now() < askedAt + (failure ? REST : PATIENCE)) return;
      end();
      const mine = round;
      askedAt = now();
      failure = undefined;
      stop = clock.after(PATIENCE, () => {
        failure ??= 'captcha_missing';
        settle();
      });
      const answer: Answer = {
        token(text, until) {
          if (mine !== round) return;
          token = { text, until };
          failure = undefined;
          settle();
        },
        fail(reason) {
          if (mine !== round || counts()) return;
          failure = reason;
          settle();
        },
      };
      try {
        ask(answer);
      } catch {
        answer.fail('captcha_missing'); // a page that lets no script of others in
      }
    },
    isComing: () => !counts() && !failure && clock.now() < askedAt + PATIENCE,
    take() {
      if (!token) return { token: undefined, reasons: [failure ?? 'captcha_missing'] };
      // without a network it will be too old by the time it arrives
      const isStale = !counts() || navigator.onLine === false;
      return { token: token.text, reasons: isStale ? ['captcha_stale'] : [] };
    },
    forget() {
      if (token) askedAt = Number.NEGATIVE_INFINITY;
      token = undefined;
    },
    end,
  };
}
