import { h } from 'preact';
import type { DisplayName } from './display-names.ts';

/** Where the form stands in a window. */
const PLACES: Record<DisplayName, [x: number, y: number, width: number, height: number]> = {
  inline: [34, 17, 24, 24],
  popup: [20, 12, 24, 24],
  'slide-in': [40, 20, 20, 22],
  bar: [4, 8, 56, 8],
  button: [44, 35, 16, 7],
};

export function DisplayPicture({ display }: { display: DisplayName }) {
  const [x, y, width, height] = PLACES[display];
  return (
    <svg class="display-picture" viewBox="0 0 64 46" aria-hidden="true">
      <rect class="frame" x="0.75" y="0.75" width="62.5" height="44.5" rx="5" />
      <path class="words" d="M5 20h22M5 25h22M5 30h14" />
      {display === 'popup' && <rect class="veil" x="0.75" y="0.75" width="62.5" height="44.5" rx="5" />}
      <rect class="form" x={x} y={y} width={width} height={height} rx="2.5" />
    </svg>
  );
}
