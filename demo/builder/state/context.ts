import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FormOptions } from '../../../src/config/parse.ts';
import type { Design } from '../model/design.ts';
import type { SectionId } from '../sections/names.ts';
import { withOption } from './options.ts';

/** What every part of the builder knows and can do. */
export interface Builder {
  design: Design;
  /** Changes the form. Changes with the same tag that follow each other closely are undone together. */
  change(next: (design: Design) => Design, tag?: string): void;
  /** Opens a section, and puts the focus on what bears this name in `data-place`, or on its heading. */
  goTo(section: SectionId, place?: string): void;
  /** Says something to who listens instead of looking. */
  announce(text: string): void;
  /** Says something to everybody, for a moment. */
  toast(text: string): void;
  /** CSS that the preview shows on the page around the form; not part of the form. */
  theme: string | undefined;
  setTheme(name: string | undefined): void;
  /** Where the owner has put the scripts; empty: on a CDN. */
  base: string;
  setBase(base: string): void;
  /** Opens the dialog for a snippet to edit further. */
  paste(): void;
}

export const BuilderContext = createContext<Builder | undefined>(undefined);

export function useBuilder(): Builder & {
  options: FormOptions;
  set<K extends keyof FormOptions>(name: K, value: FormOptions[K] | undefined): void;
} {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error('outside of the builder');
  return {
    ...builder,
    options: builder.design.options,
    set: (name, value) => builder.change((design) => withOption(design, name, value), name),
  };
}
