import type { Context } from './context.ts';
import { CLOCK } from './playwright-sources.ts';

const CREATE = `(() => {
  const module = {};
  ${CLOCK}
  globalThis.__pwClock ??= (module.exports.inject())(globalThis, 'webkit');
})();`;

/**
 * `page.clock`: Playwright's own clock in the pages. It is one for all pages of a context; what has been done to it is
 * told to every new document, which then does the same.
 */
export class Clock {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  install(): Promise<void> {
    return this.#do('install', Date.now());
  }

  pauseAt(time: number): Promise<void> {
    return this.#do('pauseAt', time);
  }

  runFor(ms: number): Promise<void> {
    return this.#do('runFor', ms);
  }

  fastForward(ms: number): Promise<void> {
    return this.#do('fastForward', ms);
  }

  resume(): Promise<void> {
    return this.#do('resume');
  }

  async #do(deed: string, ...args: number[]): Promise<void> {
    await this.#context.addScript(CREATE);
    const logged = [JSON.stringify(deed), Date.now(), ...args].join(', ');
    await this.#context.addScript(`globalThis.__pwClock.controller.log(${logged});`);
    for (const page of this.#context.pages()) {
      await page.session.run(
        page.place,
        `${CREATE}; await globalThis.__pwClock.controller.${deed}(${args.join(', ')});`,
      );
    }
  }
}
