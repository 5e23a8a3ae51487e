/** One form in the chart. */
export interface Bar {
  title: string;
  /** Ours are drawn in colour. */
  isOurs: boolean;
  /** Bytes on the wire beyond the page without a form. */
  bytes: number;
  /** Milliseconds; with the quartiles. */
  ready: { median: number; low: number; high: number };
}

const WIDTH = 880;
const ROW = 32;
const TOP = 104;
const BAR = 16;
/** Where the two groups of bars begin, and how long their longest may be. */
const COLUMNS = { bytes: 262, ready: 568 };
const LONGEST = 200;

const STYLE = `
text{font:14px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#1d2129}
.title{font-size:19px;font-weight:600}
.quiet{fill:#57606c;font-size:13px}
.head{font-weight:600;font-size:13px}
.ours{font-weight:600}
.ground{fill:#fff;stroke:#d9dde5}
.track{stroke:#d9dde5}
.bar{fill:#9aa5b5}
.bar.ours{fill:#2f55d4}
.spread{stroke:#1d2129;stroke-width:1.5}
@media (prefers-color-scheme:dark){
text{fill:#e8ebf1}
.quiet{fill:#a9b2c0}
.ground{fill:#14171d;stroke:#343b47}
.track{stroke:#343b47}
.bar{fill:#677386}
.bar.ours{fill:#8aa2ff}
.spread{stroke:#e8ebf1}
}`;

/**
 * Bytes and time until ready as horizontal bars, the quickest form first: an SVG that stands for itself, readable in light and dark.
 *
 * @param about under what circumstances it was measured, in one line
 */
export function chart(bars: Bar[], about: string): string {
  const sorted = [...bars].sort((a, b) => a.ready.median - b.ready.median);
  const most = {
    bytes: Math.max(...bars.map(({ bytes }) => bytes)),
    ready: Math.max(...bars.map(({ ready }) => ready.high)),
  };
  const height = TOP + sorted.length * ROW + 16;
  const rows = sorted.map((bar, i) => row(bar, TOP + i * ROW, most));
  const spoken = sorted.map(
    ({ title, bytes, ready }) => `${title}: ${kilobytes(bytes)}, ready after ${ms(ready.median)}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">What a lead form costs a landing page</title>
<desc id="desc">${escaped(`${about}. ${spoken.join('; ')}.`)}</desc>
<style>${STYLE}</style>
<rect class="ground" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="10"/>
<text class="title" x="24" y="36">What a lead form costs a landing page</text>
<text class="quiet" x="24" y="58">${escaped(about)}</text>
<text class="head" x="${COLUMNS.bytes}" y="90">On the wire</text>
<text class="head" x="${COLUMNS.ready}" y="90">Ready to be filled in</text>
${Object.values(COLUMNS)
  .map((x) => `<path class="track" d="M${x - 0.5} ${TOP}v${sorted.length * ROW}"/>`)
  .join('\n')}
${rows.join('\n')}
</svg>
`;
}

function row({ title, isOurs, bytes, ready }: Bar, top: number, most: { bytes: number; ready: number }): string {
  const middle = top + ROW / 2;
  const of = (value: number, all: number) => Math.max(1, Math.round((LONGEST * value) / all));
  const ours = isOurs ? ' ours' : '';
  const bar = (x: number, width: number) =>
    `<rect class="bar${ours}" x="${x}" y="${middle - BAR / 2}" width="${width}" height="${BAR}" rx="2"/>`;
  const [low, high] = [ready.low, ready.high].map((value) => COLUMNS.ready + of(value, most.ready));
  const text = (x: number, content: string) =>
    `<text class="${ours.trim()}" x="${x}" y="${middle + 5}">${escaped(content)}</text>`;
  return [
    text(24, title),
    bar(COLUMNS.bytes, of(bytes, most.bytes)),
    text(COLUMNS.bytes + of(bytes, most.bytes) + 8, kilobytes(bytes)),
    bar(COLUMNS.ready, of(ready.median, most.ready)),
    `<path class="spread" d="M${low} ${middle}H${high}"/>`,
    text(high! + 8, ms(ready.median)),
  ].join('');
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;
const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
