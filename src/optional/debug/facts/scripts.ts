/** A script of ours on the page. */
export interface ScriptFact {
  /** Its file: `leadtag.insights.js`. */
  file: string;
  /** How often a tag names it. */
  tags: number;
  /** On the wire, and unpacked (bytes); missing where the browser may not tell. */
  wire?: number;
  size?: number;
  /** Whether its tag lets the page go on. */
  blocks: boolean;
}

/** What carries one of our names: also with a version in it, and with a query behind. */
const OURS = /(?:^|\/)(leadtag(?:[.-][\w.-]+?)?\.js)(?:[?#].*)?$/;

/** Our scripts on this page, by file. */
export function scriptsOn(page: Document, performance: Performance): ScriptFact[] {
  const found = new Map<string, ScriptFact>();
  for (const tag of page.querySelectorAll<HTMLScriptElement>('script[src]')) {
    const [, file] = OURS.exec(tag.src) ?? [];
    if (!file) continue;
    const known = found.get(file);
    const timing = performance.getEntriesByName(tag.src)[0] as PerformanceResourceTiming | undefined;
    found.set(file, {
      file,
      tags: (known?.tags ?? 0) + 1,
      blocks: known?.blocks || (!tag.async && !tag.defer && tag.type !== 'module'),
      ...(timing?.encodedBodySize && { wire: timing.encodedBodySize, size: timing.decodedBodySize }),
    });
  }
  return [...found.values()];
}
