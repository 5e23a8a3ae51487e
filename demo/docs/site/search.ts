import type { Page } from './page.ts';
import { slugOf } from './slug.ts';

/** One place to be found: its page and heading, where it is, and its words. */
export type Place = readonly [page: string, heading: string, href: string, words: string];

/** Markdown without its signs. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^```\w*$/gm, ' ')
    .replace(/^\|(?:---\|)+$/gm, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\\\|/g, '\u0000')
    .replaceAll('`', '')
    .replace(/[*#>|]+/g, ' ')
    .replaceAll('\u0000', '|')
    .replace(/\s+/g, ' ')
    .trim();

/** What a page's sections, and whatever can be looked up in it, have to say. */
export function placesOf({ slug, title, about, prose, found }: Page): Place[] {
  const isCode = (line: string) => line.startsWith('```');
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [about] }];
  let fenced = false;
  for (const line of prose.split('\n')) {
    if (isCode(line)) fenced = !fenced;
    const [, heading] = (!fenced && /^#{2,3} (.+)$/.exec(line)) || [];
    if (heading) sections.push({ heading: plain(heading), lines: [] });
    else sections.at(-1)!.lines.push(line);
  }
  return [
    ...sections.map(
      ({ heading, lines }): Place => [
        title,
        heading,
        `${slug}.html${heading && `#${slugOf(heading)}`}`,
        plain(lines.join('\n')),
      ],
    ),
    ...found.map((entry): Place => [title, entry.title, `${slug}.html#${entry.id}`, plain(entry.text)]),
  ];
}

/** The index as a module that the search loads when it is opened. */
export const searchIndex = (pages: readonly Page[]): string =>
  `export default ${JSON.stringify(pages.flatMap(placesOf))};\n`;
