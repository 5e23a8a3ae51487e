import { h } from 'preact';
import type { Facets } from '../api.ts';
import { number } from '../app/format.ts';
import { inOrder, nameOfValue } from './names.ts';

interface Props {
  part: keyof Facets;
  name: string;
  any: string;
  value: string | undefined;
  facets: { value: string; leads: number }[];
  choose(value: string | undefined): void;
}

/** One filter: the choices, with how many leads there are of each. */
export function FacetSelect({ part, name, any, value, facets, choose }: Props) {
  // what is chosen can be left again, also when there is no lead of it
  const isListed = !value || facets.some((facet) => facet.value === value);
  if (facets.length === 0 && !value) return null;
  return (
    <select
      class="pill"
      aria-label={name}
      data-on={value ? '' : undefined}
      value={value ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
    >
      <option value="">{value ? any : name}</option>
      {inOrder(part, facets).map(({ value, leads }) => (
        <option key={value} value={value}>
          {nameOfValue(part, value)} ({number(leads)})
        </option>
      ))}
      {!isListed && value && <option value={value}>{nameOfValue(part, value)} (0)</option>}
    </select>
  );
}
