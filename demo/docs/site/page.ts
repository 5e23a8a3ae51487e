import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Block, Found } from '../reference/block.ts';
import { MADE } from '../reference/index.ts';
import { CONTENTS, SLUGS } from './contents.ts';
import { type Heading, render } from './markdown.ts';

export interface Page {
  slug: string;
  title: string;
  /** What the page is for, in one or two sentences. */
  about: string;
  /** The part of the contents that it stands in. */
  part: string;
  /** As it is written, with what is made from the source in its place. */
  markdown: string;
  /** The same without what can be looked up: that is in `found`. */
  prose: string;
  html: string;
  headings: readonly Heading[];
  /** What is made from the source and can be looked up. */
  found: Found[];
}

const SOURCES = resolve(import.meta.dirname, '..');
const MARK = /^<!-- made: ([\w-]+) -->$/gm;

/** Reads a page and puts in what is made from the source. */
export function readPage(slug: string): Page {
  const source = readFileSync(resolve(SOURCES, `${slug}.md`), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const said = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1];
  const title = said('title');
  const about = said('about');
  if (!title || !about) throw new Error(`demo/docs/${slug}.md begins with its title and what it is about`);

  const found: Found[] = [];
  const make = (name: string): Block => {
    const block = MADE[name]?.();
    if (!block) throw new Error(`demo/docs/${slug}.md: nothing makes ${name}`);
    return block;
  };
  const written = body.replace(MARK, (_, name: string) => {
    const block = make(name);
    found.push(...(block.found ?? []));
    return block.page;
  });
  const { html, headings } = render(written);
  const plain = (of: (block: Block) => string) =>
    body
      .replace(MARK, (_, name: string) => of(make(name)))
      .replace(/^<!--[\s\S]*?-->\n/gm, '')
      .replace(/^```(\w+) .*$/gm, '```$1')
      .trim();
  const part = CONTENTS.find(({ pages }) => pages.includes(slug))?.title ?? '';
  return {
    slug,
    title,
    about,
    part,
    markdown: `# ${title}\n\n${about}\n\n${plain((block) => block.plain)}\n`,
    prose: plain((block) => (block.found ? '' : block.plain)),
    html,
    headings,
    found,
  };
}

/** All pages, in reading order. */
export const readPages = (): Page[] => SLUGS.map(readPage);
