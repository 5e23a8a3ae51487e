import { readFileSync } from 'node:fs';
import { SLUGS } from '../../../demo/docs/site/contents.ts';
import { type Fence, readFence } from '../../../demo/docs/site/fence.ts';

/** A piece of code in the docs. */
export interface Snippet extends Fence {
  /** The page, and how many snippets it has before this one: its name in a test's report. */
  name: string;
  slug: string;
  /** What stands behind the three ticks. */
  info: string;
  /** What the page says to the tests in a comment before it: `<!-- check: … -->`. */
  check: string;
  code: string;
}

export const sourceOf = (slug: string): string => readFileSync(`demo/docs/${slug}.md`, 'utf8');

/** Every piece of code in the docs. */
export const SNIPPETS: readonly Snippet[] = SLUGS.flatMap((slug) =>
  [...sourceOf(slug).matchAll(/(?:^<!-- check: (.+) -->\n)?^```(\w.*)\n([\s\S]*?)\n```$/gm)].map(
    ([, check = '', info, code], at) => ({
      ...readFence(info),
      name: `${slug} ${at + 1}`,
      slug,
      info: info!,
      check,
      code: code!,
    }),
  ),
);

export const snippetsIn = (...languages: string[]): Snippet[] =>
  SNIPPETS.filter(({ language }) => languages.includes(language));
