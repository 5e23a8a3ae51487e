/** The themes of `demo/themes/`, as they can be copied. */
const files = import.meta.glob<string>('../../themes/*.css', { query: '?raw', import: 'default', eager: true });

/** In words, in the order in which they are offered. */
const ABOUT: Record<string, string> = {
  plain: 'Black, white and the greys between.',
  ink: 'A printed page: lines to write on, a bookish heading.',
  forest: 'Green on moss. Calm.',
  sunset: 'A warm gradient on the one thing to press.',
  corporate: 'Navy, square, a little closer together.',
  playful: 'Round, thick, a button that can be pushed in.',
  glass: 'Lets the page shine through.',
  brutalist: 'Thick lines, hard shadows, one loud colour.',
};

export interface Theme {
  name: string;
  about: string;
  css: string;
}

export const THEMES: readonly Theme[] = Object.entries(ABOUT).flatMap(([name, about]) => {
  const css = files[`../../themes/${name}.css`];
  return css ? [{ name, about, css }] : [];
});

export const themeCss = (name: string | undefined): string => THEMES.find((theme) => theme.name === name)?.css ?? '';
