import { type ComponentChildren, h } from 'preact';
import { useId } from 'preact/hooks';
import { DataTable, type Table } from './DataTable.tsx';

interface Props {
  id: string;
  title: string;
  /** What is to be seen, in one sentence. */
  summary: string;
  /** The same numbers, for whoever reads rather than looks. */
  table?: Table;
  /** The table is a part of the card, not behind a button. */
  isTableOpen?: boolean;
  /** Chart and table beside each other. */
  beside?: boolean;
  tools?: ComponentChildren;
  children?: ComponentChildren;
}

/** A chart with its name, what it says, and its numbers as a table. */
export function ChartCard({ id, title, summary, table, isTableOpen, beside, tools, children }: Props) {
  const titleId = useId();
  return (
    <section class="card chart-card" id={id} aria-labelledby={titleId}>
      <header class="chart-head">
        <h3 id={titleId}>{title}</h3>
        {tools}
      </header>
      <p class="chart-summary">{summary}</p>
      <div class={beside ? 'chart-beside' : 'chart-parts'}>
        {children}
        {table &&
          (isTableOpen ? (
            <DataTable {...table} />
          ) : (
            <details class="more">
              <summary>Show as a table</summary>
              <DataTable {...table} />
            </details>
          ))}
      </div>
    </section>
  );
}
