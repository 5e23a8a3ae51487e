// Only what our charts are made of: the rest of Chart.js stays out of the file.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartOptions,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { number } from '../app/format.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

export type BarConfig = ChartConfiguration<'bar', (number | null)[], string>;

/** The colours of the page as it is now: light or dark. */
export interface Palette {
  ink: string;
  soft: string;
  rule: string;
  card: string;
  /** From what many do to what few do. */
  ramp: [string, string, string, string, string];
}

/** Colours are asked of the browser, since only it knows what `light-dark()` and `color-mix()` come to. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = element.appendChild(document.createElement('i'));
  // who wants less motion gets transitions of a moment, in which colours are still the ones before
  probe.style.setProperty('transition', 'none', 'important');
  const colour = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const mix = (part: number) => colour(`color-mix(in srgb, var(--brand) ${part}%, var(--card))`);
  const palette: Palette = {
    ink: colour('var(--ink)'),
    soft: colour('var(--soft)'),
    rule: colour('var(--rule)'),
    card: colour('var(--card)'),
    ramp: [mix(22), mix(42), mix(62), mix(82), mix(100)],
  };
  probe.remove();
  return palette;
}

/** What all our charts have alike: quiet lines, whole numbers, the page's own type. */
export function baseOptions(palette: Palette, isAcross: boolean): ChartOptions<'bar'> {
  const words = { color: palette.soft, font: { size: 12 } };
  const values = {
    beginAtZero: true,
    border: { display: false },
    grid: { color: palette.rule, drawTicks: false },
    ticks: { ...words, padding: 8, maxTicksLimit: 6, callback: (value: number | string) => number(Number(value)) },
  };
  const names = {
    border: { color: palette.rule },
    grid: { display: false },
    ticks: { ...words, autoSkip: !isAcross, maxRotation: 0, padding: 6 },
  };
  return {
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 250 },
    responsive: true,
    maintainAspectRatio: false,
    indexAxis: isAcross ? 'y' : 'x',
    interaction: { mode: 'index', intersect: false, axis: isAcross ? 'y' : 'x' },
    scales: isAcross ? { x: values, y: names } : { x: names, y: values },
    plugins: {
      legend: {
        position: 'top',
        align: 'start',
        labels: {
          color: palette.ink,
          boxWidth: 10,
          boxHeight: 10,
          useBorderRadius: true,
          borderRadius: 3,
          padding: 14,
        },
      },
      tooltip: {
        backgroundColor: palette.ink,
        titleColor: palette.card,
        bodyColor: palette.card,
        padding: 10,
        cornerRadius: 7,
        boxPadding: 5,
        caretSize: 0,
        callbacks: {
          label: ({ dataset, parsed }) => `${dataset.label}: ${number(Number(isAcross ? parsed.x : parsed.y))}`,
        },
      },
    },
  };
}

/** Draws; what it gives takes a change, or an end. */
export function draw(canvas: HTMLCanvasElement, config: BarConfig) {
  Chart.defaults.font.family = getComputedStyle(canvas).fontFamily;
  return new Chart(canvas, config);
}
