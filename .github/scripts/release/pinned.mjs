/** @typedef {{ version: string, files: Record<string, string> }} Integrity  what stands in dist/integrity.json */

/**
 * The snippet of the README for pages that insist on these very bytes.
 *
 * @param {Integrity} integrity
 */
export function pinnedSnippet({ version, files }) {
  /** @param {string} file @param {string[]} options */
  const tag = (file, options = []) =>
    [
      `<script src="https://unpkg.com/leadtag@${version}/dist/${file}" async`,
      `  integrity="${files[file]}" crossorigin="anonymous"`,
      ...options.map((option) => `  ${option}`),
    ].join('\n');
  const form = ['data-webhook="https://hooks.example.com/abc"', 'data-fields="name, email*, phone"'];
  return `${tag('leadtag.js', form)}></script>\n${tag('leadtag.insights.js')}></script>`;
}

/**
 * All scripts with their hashes, as a table in Markdown.
 *
 * @param {Integrity} integrity
 */
export const hashTable = ({ files }) =>
  [
    '| file | integrity |',
    '|---|---|',
    ...Object.entries(files).map(([file, hash]) => `| ${file} | \`${hash}\` |`),
  ].join('\n');
