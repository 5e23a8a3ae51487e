import { h } from 'preact';

/** A bar that is so full. */
export function Meter({ value, most, label }: { value: number; most: number; label: string }) {
  const part = Math.max(0, Math.min(1, value / most));
  return (
    // biome-ignore lint/a11y: a meter is read, not used; and <meter> looks another way in every browser
    <div class="meter" role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={most} aria-valuenow={value}>
      <span style={{ width: `${100 * part}%` }} />
    </div>
  );
}
