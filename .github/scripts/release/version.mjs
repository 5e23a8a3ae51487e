const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?$/;

/** @param {string} version */
const numbers = (version) => (VERSION.exec(version) ?? []).slice(1, 4).map(Number);

/**
 * Why a version cannot come after another; nothing when it can. The same again is fine: it may not be out yet.
 *
 * @param {string} next
 * @param {string} now
 */
export function whyNot(next, now) {
  if (!VERSION.test(next)) return `"${next}" is not a version such as 1.2.3`;
  const [after, before] = [numbers(next), numbers(now)];
  const at = after.findIndex((number, i) => number !== before[i]);
  return at >= 0 && Number(after[at]) < Number(before[at]) ? `${next} is before ${now}` : undefined;
}

/**
 * A package.json, or a package-lock.json, with another version of the package itself; all else as it is written.
 *
 * @param {string} json
 * @param {string} from
 * @param {string} to
 */
export function withVersion(json, from, to) {
  const own = `"version": "${from}"`;
  const count = 'lockfileVersion' in JSON.parse(json) ? 2 : 1;
  const [head, ...rest] = json.split(own);
  return (
    [head, ...rest.slice(0, count)].join(`"version": "${to}"`) +
    rest
      .slice(count)
      .map((part) => own + part)
      .join('')
  );
}
