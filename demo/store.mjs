import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * One lead as the inbox shows it.
 * @typedef {object} Entry
 * @property {string} id           the lead's own id: the same on every attempt
 * @property {'json' | 'form'} format  how it arrived
 * @property {string} received_at  ISO time of the first arrival
 * @property {number} repeats      how often it arrived again
 * @property {Record<string, unknown>} lead  the body as received
 */

/** @typedef {ReturnType<typeof openStore>} Store */

/**
 * The leads received so far, kept between runs in a file of JSON lines: one line per lead, one short line per repeat.
 * Lines are only ever added, so a crash can spoil the last one at most.
 * @param {string} file
 */
export function openStore(file) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const line of readLines(file)) recall(line);

  /** @param {any} line */
  function recall(line) {
    const known = entries.get(line?.repeat_of);
    if (known) known.repeats += 1;
    else if (typeof line?.id === 'string' && line.lead) entries.set(line.id, { ...line, repeats: 0 });
  }

  return {
    /** Newest first. */
    list: () => [...entries.values()].reverse(),

    count: () => ({ leads: entries.size, repeats: [...entries.values()].reduce((sum, e) => sum + e.repeats, 0) }),

    /**
     * Returns once the lead is in the file. A lead that is known already is counted as a repeat, whatever its body says.
     * @param {string} id
     * @param {Entry['format']} format
     * @param {Entry['lead']} lead
     * @returns {Entry}
     */
    add(id, format, lead) {
      const received_at = new Date().toISOString();
      const line = entries.has(id) ? { repeat_of: id, received_at } : { id, format, received_at, lead };
      appendFileSync(file, `${JSON.stringify(line)}\n`);
      recall(line);
      return /** @type {Entry} */ (entries.get(id));
    },

    clear() {
      writeFileSync(file, '');
      entries.clear();
    },
  };
}

/**
 * @param {string} file
 * @returns {unknown[]}
 */
function readLines(file) {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  if (text && !text.endsWith('\n')) appendFileSync(file, '\n'); // cut short by a crash: the next line starts afresh
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}
