import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type BarConfig, baseOptions, draw, type Palette, paletteOf } from './chart.ts';
import { useDark } from './use-dark.ts';

interface Props {
  /** What it shows, in one sentence: for whoever does not see it. */
  label: string;
  /** In rem. */
  height: number;
  isAcross?: boolean;
  /** The data and what is special about this chart; asked anew in other colours. */
  config(palette: Palette): { data: BarConfig['data']; options?: BarConfig['options'] };
}

/** A canvas that is drawn anew when its data or the colours of the page change. */
export function BarChart({ label, height, isAcross = false, config }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useDark();
  // the charts' data are plain: what is written alike is drawn alike
  const key = JSON.stringify(config({ ink: '', soft: '', rule: '', card: '', ramp: ['', '', '', '', ''] }));

  useEffect(() => {
    if (!box.current || !canvas.current) return;
    const palette = paletteOf(box.current);
    const { data, options = {} } = config(palette);
    const base = baseOptions(palette, isAcross);
    const chart = draw(canvas.current, {
      type: 'bar',
      data,
      options: {
        ...base,
        ...options,
        plugins: {
          ...base.plugins,
          ...options.plugins,
          tooltip: {
            ...base.plugins?.tooltip,
            ...options.plugins?.tooltip,
            callbacks: { ...base.plugins?.tooltip?.callbacks, ...options.plugins?.tooltip?.callbacks },
          },
        },
        scales: merged(base.scales, options.scales),
      } as BarConfig['options'],
    });
    box.current.dataset.drawn = String(Number(box.current.dataset.drawn ?? 0) + 1);
    return () => chart.destroy();
  }, [key, dark, isAcross]);

  return (
    <div class="chart-box" ref={box} style={{ height: `${height}rem` }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

type Scales = NonNullable<BarConfig['options']>['scales'];

/** Scale by scale, and of each scale its ticks too. */
function merged(base: Scales = {}, own: Scales = {}): Scales {
  const all = { ...base };
  for (const [axis, scale] of Object.entries(own)) {
    const below = base[axis];
    all[axis] = { ...below, ...scale, ticks: { ...below?.ticks, ...scale?.ticks } } as (typeof all)[string];
  }
  return all;
}
