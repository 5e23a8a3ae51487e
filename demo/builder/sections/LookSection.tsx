import { h } from 'preact';
import { useId } from 'preact/hooks';
import { Segmented } from '../parts/Segmented.tsx';
import { useBuilder } from '../state/context.ts';
import { textOf } from '../state/options.ts';
import { Accent } from './Accent.tsx';
import { ThemePicker } from './ThemePicker.tsx';

const DEFAULT_RADIUS = 8;

export function LookSection() {
  const { design, options, set } = useBuilder();
  const id = useId();
  const radius = textOf(design, 'radius');
  return (
    <div class="stack wide-gaps">
      <Accent />
      <Segmented
        label="Light or dark"
        value={options.theme ?? 'auto'}
        options={[
          ['auto', 'As the page is'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        help="“As the page is” looks at the background behind the form."
        onChange={(theme) => set('theme', theme === 'auto' ? undefined : theme)}
      />
      <Segmented
        label="Room"
        value={options.density ?? 'normal'}
        options={[
          ['normal', 'Normal'],
          ['compact', 'Compact'],
        ]}
        onChange={(density) => set('density', density === 'normal' ? undefined : density)}
      />
      <div class="field">
        <label for={id}>Corners</label>
        <div class="range">
          <input
            id={id}
            type="range"
            min={0}
            max={28}
            value={radius || DEFAULT_RADIUS}
            onInput={(event) => set('radius', Number(event.currentTarget.value))}
          />
          <output for={id} class="numbers">
            {radius || DEFAULT_RADIUS} px
          </output>
        </div>
      </div>
      <ThemePicker />
    </div>
  );
}
