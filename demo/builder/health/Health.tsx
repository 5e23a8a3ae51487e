import { h } from 'preact';
import { weightOf } from '../model/outputs.ts';
import type { Warning } from '../model/warnings.ts';
import { release } from '../release.ts';
import { useBuilder } from '../state/context.ts';
import { inKilobytes } from './kilobytes.ts';
import { WarningList } from './WarningList.tsx';

/** Heavier than this is worth a thought (bytes). */
const HEAVY = 45_000;

/** What the form weighs, and what its owner should look at. */
export function Health({ warnings }: { warnings: readonly Warning[] }) {
  const { design } = useBuilder();
  const { total, parts } = weightOf(design.options, release, design.scripts);
  const errors = warnings.filter(({ level }) => level === 'error').length;
  const tone = errors ? 'hot' : warnings.some(({ level }) => level === 'warning') ? 'warm' : 'good';
  return (
    <section class="health" aria-labelledby="health-title">
      <div class="health-head">
        <h2 id="health-title">Checks</h2>
        <span class={`badge ${tone}`}>{warnings.length === 0 ? 'All good' : `${warnings.length} to look at`}</span>
        <span class="grow" />
        <span class={`weight ${total > HEAVY ? 'warm' : ''}`}>
          <b class="numbers">{inKilobytes(total)}</b> in {parts.length} {parts.length === 1 ? 'script' : 'scripts'}
        </span>
      </div>
      <WarningList warnings={warnings} />
    </section>
  );
}
