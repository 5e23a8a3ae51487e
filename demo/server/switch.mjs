import { listenLocally } from './listen.mjs';

/**
 * works: stores and answers. error: answers 500 and stores nothing. slow: stores, and answers late.
 * gone: nobody listens on the port any more.
 * @typedef {(typeof MODES)[number]} Mode
 */
export const MODES = /** @type {const} */ (['works', 'error', 'slow', 'gone']);

/** @typedef {Awaited<ReturnType<typeof startSwitched>>} Switched */

/**
 * A server whose behaviour can be switched while it runs.
 * @param {(mode: () => Mode) => import('node:http').RequestListener} createHandler
 * @param {number} wantedPort
 */
export async function startSwitched(createHandler, wantedPort) {
  /** @type {Mode} */
  let mode = 'works';
  const handler = createHandler(() => mode);
  /** @type {import('./listen.mjs').LocalServer | undefined} */
  let server = await listenLocally(handler, wantedPort);
  const { port } = server;
  let turn = Promise.resolve(); // one change after the other

  /** @param {Mode} next */
  async function change(next) {
    if (next === 'gone') {
      await server?.close();
      server = undefined;
    } else {
      server ??= await listenLocally(handler, port);
    }
    mode = next;
  }

  return {
    port,
    mode: () => mode,
    /**
     * @param {Mode} next
     * @returns {Promise<void>} rejects when the port was taken by another program in the meantime
     */
    set(next) {
      const done = turn.then(() => change(next));
      turn = done.catch(() => {});
      return done;
    },
    close: async () => server?.close(),
  };
}
