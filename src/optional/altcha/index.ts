import type { Extension } from '../../extensions.ts';
import { systemClock } from '../../platform/clock.ts';
import { type Answer, captcha } from '../captcha/part.ts';
import { endOf, readChallenge, solve } from './challenge.ts';

export interface AltchaOptions {
  /** Where your server gives out challenges. */
  challengeUrl: string;
}

/**
 * ALTCHA: the visitor's device does a little work, and the proof of it goes along as the field `altcha`, which only your server can
 * check. Nobody is asked anything and nothing is drawn.
 */
export const altcha = (options: AltchaOptions, clock = systemClock): Extension =>
  captcha(() => worker(options), 'altcha', clock);

function worker({ challengeUrl }: AltchaOptions) {
  let isOver = false;

  async function work({ token, fail }: Answer): Promise<void> {
    // plain http pages have none
    if (!globalThis.crypto?.subtle) return fail('pow_unavailable');
    const response = await fetch(challengeUrl, { credentials: 'omit', cache: 'no-store' });
    const challenge = readChallenge(await response.json());
    if (!challenge) return fail('pow_unavailable');
    const number = await solve(challenge, () => rest().then(() => !isOver));
    if (number === undefined) return fail('captcha_missing');
    const { maxnumber: _, ...asked } = challenge;
    token(btoa(JSON.stringify({ ...asked, number })), endOf(challenge));
  }

  return {
    name: 'altcha',
    field: 'altcha',
    ask: (_: unknown, answer: Answer) => void work(answer).catch(() => answer.fail('captcha_missing')),
    end() {
      isOver = true;
    },
  };
}

/** Waits for an idle moment; Safari knows none, but a turn of its own lets it draw and hear keys as well. */
const rest = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 100 });
    else setTimeout(resolve);
  });
