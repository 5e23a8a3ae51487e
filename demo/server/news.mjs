/** @typedef {ReturnType<typeof createNews>} News */
/** @typedef {{ at: string, text: string }} Problem */

const PROBLEMS_KEPT = 50;

/** Tells every open inbox what happens, as Server-Sent Events, and remembers the latest problems. */
export function createNews() {
  /** @type {Set<import('node:http').ServerResponse>} */
  const watchers = new Set();
  /** @type {Problem[]} */
  let problems = [];

  /**
   * @param {string} event
   * @param {unknown} data
   */
  const tell = (event, data) => {
    for (const response of watchers) response.write(message(event, data));
  };

  return {
    tell,

    /** Newest first. */
    problems: () => problems,

    /** @param {string} text  one sentence */
    problem(text) {
      const problem = { at: new Date().toISOString(), text };
      problems = [problem, ...problems].slice(0, PROBLEMS_KEPT);
      tell('problem', problem);
    },

    forget() {
      problems = [];
    },

    /**
     * Keeps the response open, and starts it with the state of things as an event of its own.
     * @param {import('node:http').ServerResponse} response
     * @param {unknown} state
     */
    watch(response, state) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      response.write(message('state', state));
      watchers.add(response);
      response.on('close', () => watchers.delete(response));
    },
  };
}

/**
 * @param {string} event
 * @param {unknown} data
 */
const message = (event, data) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
