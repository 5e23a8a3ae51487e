import { escapeHtml } from '../site/escape.ts';
import { renderInline } from '../site/markdown.ts';

/** Something to be found by its name. */
export interface Found {
  title: string;
  id: string;
  text: string;
}

/** A part of a page that is made from the source: `<!-- made: options -->`. */
export interface Block {
  /** For the page, in Markdown that may hold HTML. */
  page: string;
  /** For tools that read Markdown. */
  plain: string;
  /** What the search finds in it, beside what stands below its headings. */
  found?: readonly Found[];
}

/** The same for both. */
export const both = (markdown: string): Block => ({ page: markdown, plain: markdown });

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Something with a name and an anchor, to be looked up. */
export interface Entry {
  id: string;
  /** Further anchors that lead here. */
  also?: readonly string[];
  /** In Markdown. */
  name: string;
  facts?: readonly (readonly [label: string, value: string])[];
  /** Paragraphs, in Markdown. */
  text: readonly string[];
}

/** Entries one below the other. No empty line in it: Markdown would end there. */
export function entries(list: readonly Entry[]): string {
  const one = ({ id, also = [], name, facts = [], text }: Entry) =>
    [
      `<div class="entry" id="${id}">${also.map((other) => `<span id="${other}"></span>`).join('')}`,
      `<p class="entry-name">${renderInline(name)} <a class="anchor" href="#${id}" aria-label="Link to “${escapeHtml(name.replaceAll('`', ''))}”">#</a></p>`,
      ...(facts.length
        ? [
            `<dl>${facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${renderInline(value)}</dd></div>`).join('')}</dl>`,
          ]
        : []),
      ...text.filter(Boolean).map((paragraph) => `<p>${renderInline(paragraph)}</p>`),
      '</div>',
    ].join('\n');
  return `<div class="entries">\n${list.map(one).join('\n')}\n</div>`;
}
