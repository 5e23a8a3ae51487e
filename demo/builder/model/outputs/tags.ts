import { cdnBase, type Release } from '../release.ts';
import type { Attributes } from './attributes.ts';
import { startTag } from './html.ts';

/** Where a script lies, and by what a browser knows that it is the one that was meant. */
export interface Source {
  src: string;
  integrity: string | undefined;
}

export function sourceOf(file: string, { base, version, files }: Release): Source {
  const at = base && !base.endsWith('/') ? `${base}/` : base;
  return { src: (at || cdnBase(version)) + file, integrity: files[file]?.integrity };
}

/** The name of a script's file: of `leadtag.js` itself without a name. */
export const fileOf = (script?: string): string => (script ? `leadtag.${script}.js` : 'leadtag.js');

/** The tag of `leadtag.js`, with options, and those of the optional scripts. */
export const scriptTags = (scripts: readonly string[], release: Release, options: Attributes = []): string =>
  [undefined, ...scripts]
    .map((name) => `${startTag('script', head(sourceOf(fileOf(name), release)), name ? [] : options)}</script>`)
    .join('\n');

const head = ({ src, integrity }: Source): Attributes => [
  ['async', ''],
  ['src', src],
  ...(integrity
    ? ([
        ['integrity', integrity],
        ['crossorigin', 'anonymous'],
      ] as Attributes)
    : []),
];
