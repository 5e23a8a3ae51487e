const HEADING = /^## (.+)$/gm;

/**
 * What a changelog says of a version, without the heading; nothing when it has no such heading, or nothing below it.
 *
 * @param {string} changelog  in the format of Keep a Changelog
 * @param {string} version
 */
export function sectionOf(changelog, version) {
  const headings = [...changelog.matchAll(HEADING)];
  const at = headings.findIndex(([, text]) => text?.split(' ')[0] === version);
  const heading = headings[at];
  if (!heading) return undefined;
  const text = changelog.slice(heading.index + heading[0].length, headings[at + 1]?.index).trim();
  return text || undefined;
}

/**
 * Puts what is unreleased under a version and a day; what comes next is unreleased.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} day  2026-12-31
 * @throws when nothing is unreleased, or the version is there already
 */
export function release(changelog, version, day) {
  if (sectionOf(changelog, version)) throw new Error(`CHANGELOG.md has a section ${version} already`);
  if (!sectionOf(changelog, 'Unreleased')) throw new Error('CHANGELOG.md has nothing under "Unreleased"');
  return changelog.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} - ${day}`);
}
