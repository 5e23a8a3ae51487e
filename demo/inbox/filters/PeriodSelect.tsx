import { Fragment, h } from 'preact';
import { useState } from 'preact/hooks';
import { useInbox } from '../app/inbox-context.ts';
import { periods } from './periods.ts';

/** A period by its name, or by two days. */
export function PeriodSelect({ any, name = any }: { any: string; name?: string }) {
  const { place, go } = useInbox();
  const { filter } = place;
  const { from, to } = filter;
  const [isCustom, setCustom] = useState(false);
  const known = periods();
  const named = known.find((period) => period.from === from && period.to === to);
  const value = isCustom ? 'custom' : from || to ? (named?.id ?? 'custom') : '';
  const set = (change: { from?: string; to?: string }) => go({ filter: { ...filter, ...change } });
  return (
    <Fragment>
      <select
        class="pill"
        aria-label="Period"
        data-on={from || to ? '' : undefined}
        value={value}
        onChange={({ currentTarget: { value } }) => {
          setCustom(value === 'custom');
          if (value === 'custom') return;
          const period = known.find(({ id }) => id === value);
          set({ from: period?.from, to: period?.to });
        }}
      >
        <option value="">{value ? any : name}</option>
        {known.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="custom">From one day to another</option>
      </select>
      {value === 'custom' && (
        <span class="days">
          <input
            class="pill"
            type="date"
            aria-label="From, a day in UTC"
            value={from ?? ''}
            max={to}
            onChange={({ currentTarget }) => set({ from: currentTarget.value || undefined })}
          />
          <span aria-hidden="true">–</span>
          <input
            class="pill"
            type="date"
            aria-label="To, a day in UTC"
            value={to ?? ''}
            min={from}
            onChange={({ currentTarget }) => set({ to: currentTarget.value || undefined })}
          />
        </span>
      )}
    </Fragment>
  );
}
