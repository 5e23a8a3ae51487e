// JSON as lines, each of which knows whether it is different from the lead before. No DOM in here.

/** @typedef {{ depth: number, text: string, path: string, change: '' | 'new' | 'changed' }} Line */

/** What is another in every lead, and so says nothing. */
const ALWAYS_NEW = /^(id|submitted_at|consent\[\w+\]\.at)$/;

/**
 * @param {unknown} value   what arrived
 * @param {unknown} before  what arrived before it; nothing is marked without it
 * @returns {Line[]}
 */
export function jsonLines(value, before) {
  const known = before === undefined ? undefined : leaves(before);
  /** @type {Line[]} */
  const lines = [];
  /**
   * @param {unknown} part
   * @param {string} path
   * @param {string} name  with its colon
   * @param {number} depth
   * @param {string} comma
   */
  const put = (part, path, name, depth, comma) => {
    if (!isBranch(part)) {
      const change = changeOf(path, part);
      return void lines.push({ depth, text: `${name}${JSON.stringify(part)}${comma}`, path, change });
    }
    const isList = Array.isArray(part);
    const entries = entriesOf(part, path);
    lines.push({ depth, text: `${name}${isList ? '[' : '{'}`, path, change: '' });
    entries.forEach(({ key, path: below, value: child }, at) => {
      put(child, below, isList ? '' : `${JSON.stringify(key)}: `, depth + 1, at < entries.length - 1 ? ',' : '');
    });
    lines.push({ depth, text: `${isList ? ']' : '}'}${comma}`, path, change: '' });
  };
  /**
   * @param {string} path
   * @param {unknown} part
   * @returns {Line['change']}
   */
  const changeOf = (path, part) => {
    if (!known || ALWAYS_NEW.test(path)) return '';
    if (!known.has(path)) return 'new';
    return known.get(path) === JSON.stringify(part) ? '' : 'changed';
  };
  put(value, '', '', 0, '');
  return lines;
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
const isBranch = (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/**
 * The parts of an object or a list with their paths. What has a name in a list is known by it: a reason that comes in between
 * does not change those after it.
 * @param {object} branch
 * @param {string} path
 */
function entriesOf(branch, path) {
  return Object.entries(branch).map(([key, value]) => {
    if (!Array.isArray(branch)) return { key, value, path: path ? `${path}.${key}` : key };
    const name = [value?.group, value?.rule ?? value?.purpose].filter(Boolean).join(':') || key;
    return { key, value, path: `${path}[${name}]` };
  });
}

/** @param {unknown} value */
function leaves(value) {
  /** @type {Map<string, string>} */
  const found = new Map();
  /**
   * @param {unknown} part
   * @param {string} path
   */
  const walk = (part, path) => {
    if (!isBranch(part)) return void found.set(path, JSON.stringify(part));
    for (const { value: child, path: below } of entriesOf(part, path)) walk(child, below);
  };
  walk(value, '');
  return found;
}
