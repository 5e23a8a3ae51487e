import { CONTENTS } from './contents.ts';
import { escapeHtml } from './escape.ts';
import { renderInline } from './markdown.ts';
import type { Page } from './page.ts';

const MARK =
  '<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path fill="currentColor" d="M3 3h9l9 9-9 9-9-9z"/><circle class="brand-hole" cx="8" cy="8" r="2"/></svg>';
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath d='M3 3h9l9 9-9 9-9-9z' fill='%233148d4'/%3E%3Ccircle cx='8' cy='8' r='2' fill='%23fff'/%3E%3C/svg%3E";
const LENS =
  '<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" aria-hidden="true"><circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/></svg>';
const LINES =
  '<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12"/></svg>';

/** A whole page: readable, and to be walked through, with scripts blocked. */
export function shell(page: Page, pages: readonly Page[]): string {
  const at = pages.indexOf(page);
  const [before, after] = [pages[at - 1], pages[at + 1]];
  const toc = page.headings.filter(({ depth }) => depth === 2 || depth === 3);
  const contents = toc
    .map(({ depth, id, text }) => `<li class="depth-${depth}"><a href="#${id}">${escapeHtml(text)}</a></li>`)
    .join('\n');
  const isLive = page.html.includes(' data-live ');
  const turn = (other: Page | undefined, word: string, name: string) =>
    other
      ? `<a class="turn-${name}" href="${other.slug}.html" rel="${name}"><small>${word}</small> ${other.title}</a>`
      : '';

  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${page.slug === 'index' ? 'leadtag: documentation' : `${escapeHtml(page.title)} · leadtag`}</title>
  <meta name="description" content="${escapeHtml(page.about.replace(/[`*]|\[|\]\([^)]*\)/g, ''))}">
  <link rel="icon" href="${ICON}">
  <link rel="alternate" type="text/markdown" href="${page.slug}.md">
  <link rel="stylesheet" href="docs.css">
  <script type="module" src="docs.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="topbar">
  <button class="icon-button menu-button" type="button" popovertarget="pages" aria-label="All pages">${LINES}</button>
  <a class="brand" href="index.html">${MARK} leadtag</a>
  <button class="search-button" type="button" data-search hidden>${LENS} <span>Search</span> <kbd>/</kbd></button>
  <nav class="apps" aria-label="Main">
    <a href="index.html" aria-current="true">Docs</a>
    <a href="../builder.html">Builder</a>
    <a href="../inbox.html">Inbox</a>
  </nav>
</header>
<div class="frame">
<nav class="pages" id="pages" popover aria-label="All pages">
${CONTENTS.map(
  ({ title, pages: slugs }) => `<p>${title}</p>
<ul>
${slugs
  .map((slug) => pages.find((other) => other.slug === slug)!)
  .map(
    (other) =>
      `<li><a href="${other.slug}.html"${other === page ? ' aria-current="page"' : ''}>${escapeHtml(other.title)}</a></li>`,
  )
  .join('\n')}
</ul>`,
).join('\n')}
</nav>
<main id="main" tabindex="-1">
<article>
<p class="part">${page.part}</p>
<h1>${escapeHtml(page.title)}</h1>
<p class="about">${renderInline(page.about)}</p>
${toc.length > 1 ? `<details class="contents more"><summary>On this page</summary><ul>\n${contents}\n</ul></details>` : ''}
${page.html.trim()}
</article>
<footer class="end">
<nav class="turn" aria-label="Next and previous page">
${turn(before, 'Previous', 'prev')}
${turn(after, 'Next', 'next')}
</nav>
<p class="plain">This page as plain text: <a href="${page.slug}.md">${page.slug}.md</a>. For language models: <a href="../llms.txt">llms.txt</a>, <a href="../llms-full.txt">all pages in one file</a>.</p>
</footer>
</main>
${toc.length > 1 ? `<nav class="beside" aria-labelledby="beside"><p id="beside">On this page</p><ul>\n${contents}\n</ul></nav>` : '<div class="beside"></div>'}
</div>
${isLive ? '<script type="module" src="live.js"></script>\n' : ''}</body>
</html>
`;
}
