/** @typedef {ReturnType<typeof createRandom>} Random */

/**
 * Chance that falls the same way every time (mulberry32), so that two people with the sample talk about the same leads.
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  /** From 0 up to 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /**
   * @param {number} from
   * @param {number} to  included
   */
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));

  return {
    next,
    whole,

    /** @param {number} share  of 1 */
    chance: (share) => next() < share,

    /**
     * @template T
     * @param {readonly T[]} list
     * @returns {T}
     */
    pick: (list) => /** @type {T} */ (list[whole(0, list.length - 1)]),

    /**
     * One of a list, each as likely as it weighs.
     * @template T
     * @param {readonly T[]} list
     * @param {(item: T) => number} weight
     * @returns {T}
     */
    weighed(list, weight) {
      let left = next() * list.reduce((sum, item) => sum + weight(item), 0);
      return /** @type {T} */ (list.find((item) => (left -= weight(item)) < 0) ?? list.at(-1));
    },

    /**
     * How often something happens that happens `mean` times on average (Knuth's way; by parts, since `exp` of a large one is 0).
     * @param {number} mean
     */
    times(mean) {
      let count = 0;
      for (let rest = mean; rest > 0; rest -= 20) {
        const limit = Math.exp(-Math.min(rest, 20));
        for (let product = next(); product > limit; product *= next()) count += 1;
      }
      return count;
    },

    /**
     * Of so many, how many by that share.
     * @param {number} count
     * @param {number} share
     */
    of(count, share) {
      let found = 0;
      for (let at = 0; at < count; at++) if (next() < share) found += 1;
      return found;
    },

    /**
     * A uuid of version 7: its head is the time.
     * @param {number} at  milliseconds since 1970
     */
    uuid(at) {
      const digits = (/** @type {number} */ count) =>
        Array.from({ length: count }, () => whole(0, 15).toString(16)).join('');
      const time = at.toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${'89ab'[whole(0, 3)]}${digits(3)}-${digits(12)}`;
    },
  };
}
