import { h } from 'preact';
import type { Stats } from '../api.ts';
import { day } from '../app/format.ts';
import { useInbox } from '../app/inbox-context.ts';
import { FacetSelect } from '../filters/FacetSelect.tsx';
import { PeriodSelect } from '../filters/PeriodSelect.tsx';
import { daysIn } from '../filters/periods.ts';
import { useFacets } from '../filters/use-facets.ts';

/** Of what and of when the numbers are. */
export function PeriodBar({ stats }: { stats: Stats | undefined }) {
  const { place, go, feed } = useInbox();
  const { q, spam, test, ...filter } = place.filter;
  const facets = useFacets(feed, filter);
  const chosen = (['channel', 'form', 'campaign', 'temperature', 'stage', 'variant'] as const).filter(
    (part, i) => i < 3 || filter[part],
  );
  return (
    <div class="period-bar">
      <h2>Numbers</h2>
      <p class="soft">
        {stats
          ? `${day(stats.from)} to ${day(stats.to)}, ${daysIn(stats.from, stats.to)} days. Days begin at midnight UTC.`
          : 'Counting'}
      </p>
      <div class="period-selects">
        <PeriodSelect any="Last 90 days with leads" />
        {chosen.map((part) => (
          <FacetSelect
            key={part}
            part={part}
            name={part.charAt(0).toUpperCase() + part.slice(1)}
            any={`Any ${part}`}
            value={filter[part]}
            facets={facets?.[part] ?? []}
            choose={(value) => go({ filter: { ...place.filter, [part]: value } })}
          />
        ))}
      </div>
    </div>
  );
}
