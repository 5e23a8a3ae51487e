import { Marked, type Tokens } from 'marked';
import { escapeHtml } from './escape.ts';
import { readFence } from './fence.ts';
import { highlight } from './highlight.ts';
import { liveForm } from './live.ts';
import { slugOf } from './slug.ts';

export interface Heading {
  depth: number;
  text: string;
  id: string;
}

const LABELS: Record<string, string> = {
  html: 'HTML',
  ts: 'TypeScript',
  tsx: 'TSX',
  js: 'JavaScript',
  json: 'JSON',
  css: 'CSS',
  sh: 'Terminal',
  sql: 'SQL',
  vue: 'Vue',
  svelte: 'Svelte',
  php: 'PHP',
  liquid: 'Liquid',
};

/** Words that are for our tests, not for readers: `<!-- check: … -->`. */
const COMMENT = /^<!--[\s\S]*?-->\s*$/;

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Links between pages are written `page.md#anchor`, so that they work wherever the sources are read; here they end in `.html`. */
const toHtml = (href: string): string => href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html');

/** Markdown as HTML, and its headings. */
export function render(markdown: string): { html: string; headings: Heading[] } {
  const headings: Heading[] = [];
  const marked = new Marked({
    // what looks like an address is an example
    tokenizer: { url: () => undefined },
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const html = this.parser.parseInline(tokens);
        const text = plain(html);
        const id = slugOf(text);
        headings.push({ depth, text, id });
        return `<h${depth} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="Link to “${escapeHtml(text)}”">#</a></h${depth}>\n`;
      },
      code({ text, lang }: Tokens.Code) {
        const fence = readFence(lang);
        const caption = escapeHtml(fence.title ?? LABELS[fence.language] ?? 'Code');
        const code = `<figure class="listing"><figcaption>${caption}</figcaption><pre tabindex="0"><code>${highlight(text, fence.language)}</code></pre></figure>\n`;
        return fence.live ? `${code}${liveForm(text, fence)}` : code;
      },
      table({ header, rows }: Tokens.Table) {
        const label = escapeHtml(headings.at(-1)?.text ?? 'Table');
        const labels = header.map(({ tokens }) => plain(this.parser.parseInline(tokens)));
        const isEmpty = !labels.join('');
        const row = (cells: Tokens.TableCell[]) =>
          `<tr>${cells
            .map(({ tokens }, at) => {
              const html = this.parser.parseInline(tokens);
              return at
                ? `<td${labels.length > 2 ? ` data-label="${escapeHtml(labels[at]!)}"` : ''}>${html}</td>`
                : `<th scope="row">${html}</th>`;
            })
            .join('')}</tr>\n`;
        const head = isEmpty
          ? ''
          : `<thead><tr>${header.map(({ tokens }) => `<th scope="col">${this.parser.parseInline(tokens)}</th>`).join('')}</tr></thead>\n`;
        return `<div class="scroll" tabindex="0" role="region" aria-label="Table: ${label}"><table>${head}<tbody>${rows.map(row).join('')}</tbody></table></div>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escapeHtml(toHtml(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        return COMMENT.test(text) ? '' : text;
      },
      blockquote({ tokens }: Tokens.Blockquote) {
        return `<div class="mind" role="note">${this.parser.parse(tokens)}</div>\n`;
      },
    },
  });
  return { html: marked.parse(markdown, { async: false }), headings };
}

/** One line of Markdown as HTML. */
export const renderInline = (markdown: string): string =>
  new Marked({
    tokenizer: { url: () => undefined },
    renderer: {
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escapeHtml(toHtml(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  }).parseInline(markdown, { async: false });
