import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { Facets } from '../api.ts';
import { csvHref } from '../app/client.ts';
import { counted } from '../app/format.ts';
import { Icon } from '../app/Icon.tsx';
import { useInbox } from '../app/inbox-context.ts';
import { FILTERS, isFiltered } from '../app/place.ts';
import { FacetSelect } from './FacetSelect.tsx';
import { PeriodSelect } from './PeriodSelect.tsx';
import { SearchField } from './SearchField.tsx';
import { SpamSelect } from './SpamSelect.tsx';

const PARTS: [keyof Facets, string, string][] = [
  ['channel', 'Channel', 'Any channel'],
  ['temperature', 'Temperature', 'Any temperature'],
  ['stage', 'Stage', 'Any stage'],
  ['form', 'Form', 'Any form'],
  ['campaign', 'Campaign', 'Any campaign'],
  ['variant', 'Variant', 'Any variant'],
];

/** Search and filters. On a phone the filters are behind a button. */
export function FilterBar({ facets, total }: { facets: Facets | undefined; total: number | undefined }) {
  const { place, go } = useInbox();
  const [isOpen, setOpen] = useState(false);
  const { filter } = place;
  const active = FILTERS.filter((key) => key !== 'q' && key !== 'to' && filter[key]).length;
  return (
    <search class="filters" data-unfolded={isOpen || undefined}>
      <SearchField />
      <button
        type="button"
        class="button filters-button"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="filter" />
        Filters{active > 0 && ` (${active})`}
      </button>
      <div class="filter-selects" id="filters">
        {PARTS.map(([part, name, any]) => (
          <FacetSelect
            key={part}
            part={part}
            name={name}
            any={any}
            value={filter[part]}
            facets={facets?.[part] ?? []}
            choose={(value) => go({ filter: { ...filter, [part]: value } })}
          />
        ))}
        <PeriodSelect any="Any time" name="Period" />
        <SpamSelect />
      </div>
      <div class="filter-end">
        <p class="filter-total" role="status">
          {total !== undefined && counted(total, 'lead')}
        </p>
        {isFiltered(filter) && (
          <button type="button" class="link-button" onClick={() => go({ filter: {} })}>
            Clear
          </button>
        )}
        <a
          class="button compact"
          href={csvHref(filter)}
          download="leads.csv"
          title="What is filtered, as a table for a spreadsheet"
        >
          <Icon name="download" />
          CSV<span class="visually-hidden"> of these leads</span>
        </a>
      </div>
    </search>
  );
}
