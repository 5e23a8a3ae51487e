import { readFileSync } from 'node:fs';

interface Summary {
  rounds: number;
  contestants: Record<string, { title: string; versions: Record<string, string> }>;
  results: { slow: Record<string, Record<string, { median: number }>> };
}

/** What a form costs its page, beside others: the last whole run of `npm run bench`, on a slow phone. */
export function benchTable(): string {
  const summary: Summary = JSON.parse(readFileSync('tests/bench/page/summary/summary.json', 'utf8'));
  const { slow } = summary.results;
  const of = (name: string, what: string) => slow[name]?.[what]?.median ?? 0;
  const beyond = (name: string, what: string) => of(name, what) - of('blank', what);
  const rows = Object.entries(summary.contestants)
    .filter(([name]) => name !== 'blank')
    .map(([name, { title, versions }]) => {
      const packages = Object.entries(versions).map(([each, version]) => `${each} ${version}`);
      return [
        /^leadtag|^instant/.test(name) ? `**${title}**` : `${title}${packages[0] ? ` (${packages.join(', ')})` : ''}`,
        (beyond(name, 'bytes') / 1024).toFixed(1),
        Math.round(beyond(name, 'requests')),
        (of(name, 'visible') / 1000).toFixed(2),
        (of(name, 'ready') / 1000).toFixed(2),
        Math.round(beyond(name, 'script')),
        Math.round(of(name, 'blocking')),
        Math.round(beyond(name, 'heap') / 1024),
      ];
    });
  const head = ['form', 'KB', 'requests', 'seen, s', 'ready, s', 'script, ms', 'blocked, ms', 'memory, KB'];
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
