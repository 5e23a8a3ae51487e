import { h } from 'preact';
import { useId } from 'preact/hooks';
import { Group } from '../parts/Group.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';
import { textOf } from '../state/options.ts';
import { contrast, hexOf, rgbOf } from './contrast.ts';

const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
/** The ground that forms stand on as a rule. */
const GROUNDS = { light: WHITE, dark: [0x15, 0x16, 0x1a] };
const SWATCHES = ['#2f55d4', '#0f766e', '#17805b', '#b3325a', '#c2410c', '#6d33c9', '#18181b'];

/** A colour, and whether it can be read and seen. */
export function Accent() {
  const { design, set } = useBuilder();
  const id = useId();
  const accent = textOf(design, 'accent');
  const rgb = accent ? rgbOf(accent) : undefined;
  const onWhite = rgb && contrast(rgb, WHITE);
  const onBlack = rgb && contrast(rgb, BLACK);
  const text = rgb && Math.max(onWhite!, onBlack!);
  return (
    <fieldset class="stack tight">
      <legend class="label">Accent</legend>
      <div class="row accent-row">
        <label class="visually-hidden" for={id}>
          Pick the accent
        </label>
        <input
          id={id}
          type="color"
          class="color"
          value={rgb ? hexOf(rgb) : '#2f55d4'}
          onInput={(event) => set('accent', event.currentTarget.value)}
        />
        <div class="grow">
          <TextField
            label="Colour of the button"
            value={accent}
            placeholder="#2f55d4"
            problem={accent && !rgb ? 'This is no colour that browsers know. Try #2f55d4.' : undefined}
            onInput={(value) => set('accent', value.trim())}
            place="accent"
          />
        </div>
      </div>
      <Group class="row" label="Colours to begin with">
        {SWATCHES.map((color) => (
          <button
            key={color}
            type="button"
            class="swatch"
            aria-label={`Use ${color}`}
            aria-pressed={accent.toLowerCase() === color}
            style={{ background: color }}
            onClick={() => set('accent', color)}
          />
        ))}
        {accent && (
          <button type="button" class="button compact quiet" onClick={() => set('accent', undefined)}>
            Take it back
          </button>
        )}
      </Group>
      {rgb && (
        <ul class="readings">
          <Reading words="Text on the button" ratio={text!} wanted={4.5} />
          <Reading words="Button on a light page" ratio={contrast(rgb, GROUNDS.light)} wanted={3} />
          <Reading words="Button on a dark page" ratio={contrast(rgb, GROUNDS.dark)} wanted={3} />
        </ul>
      )}
    </fieldset>
  );
}

function Reading({ words, ratio, wanted }: { words: string; ratio: number; wanted: number }) {
  const isEnough = ratio >= wanted;
  return (
    <li>
      <span>{words}</span>
      <span class={`badge ${isEnough ? 'good' : 'warm'}`}>
        <span class="numbers">{ratio.toFixed(1)}:1</span> {isEnough ? 'good' : `less than ${wanted}:1`}
      </span>
    </li>
  );
}
