/** What is left of many readings. */
export interface Summary {
  median: number;
  /** The quartiles below and above. */
  low: number;
  high: number;
  /** 95 of 100 are not above it. */
  p95: number;
  readings: number;
}

export function summarise(readings: readonly number[]): Summary {
  const sorted = [...readings].sort((a, b) => a - b);
  const at = (part: number) => {
    const place = (sorted.length - 1) * part;
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), p95: at(0.95), readings: sorted.length };
}
