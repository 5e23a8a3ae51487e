import { h } from 'preact';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Group } from '../parts/Group.tsx';
import { useBuilder } from '../state/context.ts';
import { THEMES } from '../themes/themes.ts';

/** Styles to start from. They are no part of the form: they go into the style sheet of the page. */
export function ThemePicker() {
  const { theme, setTheme, announce } = useBuilder();
  const chosen = THEMES.find(({ name }) => name === theme);
  const label = (name: string) => name[0]!.toUpperCase() + name.slice(1);
  return (
    <section class="stack tight" aria-labelledby="themes-title">
      <h3 id="themes-title">Themes to start from</h3>
      <p class="help">
        A theme is a style sheet for your page, not a part of the form. Look at one in the preview, then copy it.
      </p>
      <Group class="row" label="Themes">
        {THEMES.map(({ name, about }) => (
          <button
            key={name}
            type="button"
            class="button compact"
            aria-pressed={name === theme}
            title={about}
            onClick={() => {
              setTheme(name === theme ? undefined : name);
              announce(name === theme ? 'The preview is without a theme.' : `The preview shows ${label(name)}.`);
            }}
          >
            {label(name)}
          </button>
        ))}
      </Group>
      {chosen && (
        <div class="stack tight">
          <p>{chosen.about} It needs the form as a placeholder, and no accent of its own.</p>
          <details class="more">
            <summary>Its CSS</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be scrolled by keyboard */}
            <pre class="code tall" tabIndex={0}>
              {chosen.css}
            </pre>
          </details>
          <div>
            <CopyButton text={chosen.css} label="Copy the CSS" done="The CSS is on the clipboard." />
          </div>
        </div>
      )}
    </section>
  );
}
