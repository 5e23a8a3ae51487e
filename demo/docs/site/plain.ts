import { CONTENTS } from './contents.ts';
import type { Page } from './page.ts';

const SUMMARY =
  'A lead form in one script tag. Every lead is kept safe on the visitor’s device until the owner’s webhook has said yes, and it says where it came from and how good it is.';

/** What a model has to know before all else. */
const MIND = [
  'A form is one `<script src="…/leadtag.js" async data-webhook="https://…" data-fields="name, email*" data-cta="…">`, a placeholder `<div data-leadtag data-webhook="…">`, the element `<lead-form data-webhook="…">`, or `mount(target, options)` from npm. Options are the same everywhere: `data-open-value="50"` is `openValue: 50` in code.',
  '`leadtag.js` is copied from `dist/` to the owner’s own site, with the optional scripts that a form needs beside it. Without its optional script an option does nothing, and the form works all the same.',
  'There are no callback options: listen to `leadtag:…` events. There is no server of leadtag’s: leads go straight to the webhook.',
  'A lead can arrive more than once, with the same `id`: receivers keep the id and ignore repeats.',
  'No secrets in options or headers: every visitor can read them.',
];

/** `llms.txt`, as llmstxt.org wants it. */
export function llmsTxt(pages: readonly Page[]): string {
  const line = (slug: string) => {
    const { title, about } = pages.find((page) => page.slug === slug)!;
    return `- [${title}](docs/${slug}.md): ${about.replace(/\]\(([\w-]+\.md[^)]*)\)/g, '](docs/$1)')}`;
  };
  return `# leadtag

> ${SUMMARY}

${MIND.map((text) => `- ${text}`).join('\n')}

All pages in one file: [llms-full.txt](llms-full.txt)

${CONTENTS.map(({ title, pages: slugs }) => `## ${title}\n\n${slugs.map(line).join('\n')}`).join('\n\n')}
`;
}

/** Every page, one after the other. */
export const llmsFull = (pages: readonly Page[]): string =>
  `# leadtag\n\n> ${SUMMARY}\n\n${pages.map(({ markdown }) => markdown.replace(/\]\(([\w-]+\.md[^)]*)\)/g, '](docs/$1)').replace(/\]\(\.\.\//g, '](')).join('\n---\n\n')}`;
