import { Fragment, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeadRow } from '../api.ts';
import { counted } from '../app/format.ts';
import { useInbox } from '../app/inbox-context.ts';
import { filterQuery, isFiltered } from '../app/place.ts';
import { useKeys } from '../app/shortcuts.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { useFacets } from '../filters/use-facets.ts';
import { LeadPane } from '../lead/LeadPane.tsx';
import { AtAGlance } from './AtAGlance.tsx';
import { arrivalInWords } from './arrival.ts';
import { LeadList, type ListHandle } from './LeadList.tsx';
import { NoLeads } from './NoLeads.tsx';
import { NoMatch } from './NoMatch.tsx';
import { useLeads } from './use-leads.ts';
import { useNarrow } from './use-narrow.ts';

/** The list, and beside it the lead that is open. */
export function LeadsView() {
  const { place, go, feed, announce, ask } = useInbox();
  const { filter, lead: open } = place;
  const list = useRef<ListHandle>(null);
  const isNarrow = useNarrow();
  const [unseen, setUnseen] = useState(0);
  const arrived = (rows: LeadRow[]) => {
    announce(arrivalInWords(rows));
    if (list.current?.isAway()) setUnseen((before) => before + rows.length);
  };
  const { leads, more, isLoadingMore, reload } = useLeads(feed, filter, arrived);
  const facets = useFacets(feed, filter);
  const { rows, total, status } = leads;

  const show = (id: string | undefined, how: 'push' | 'replace' = 'push') => go({ lead: id }, how);
  const close = () => {
    const id = open;
    show(undefined);
    if (id) list.current?.focus(id);
  };

  useKeys({
    j: () => list.current?.step(1, (id) => open && show(id, 'replace')),
    k: () => list.current?.step(-1, (id) => open && show(id, 'replace')),
    '?': () => ask('keys'),
    '/': () => document.querySelector<HTMLInputElement>('#search')?.focus(),
    Escape: () => (open ? close() : false),
  });

  useEffect(() => {
    if (rows.length === 0) setUnseen(0);
  }, [rows.length === 0]);

  const isEmpty = status === 'ready' && total === 0 && rows.length === 0;
  if (isEmpty && !isFiltered(filter) && !open && (feed.state?.count.leads ?? 0) === 0) return <NoLeads />;

  return (
    <Fragment>
      <FilterBar facets={facets} total={status === 'loading' && rows.length === 0 ? undefined : total} />
      <div class="panes" data-open={open ? '' : undefined}>
        <section class="list-pane" inert={isNarrow && !!open} aria-label="Leads" aria-busy={status === 'loading'}>
          {unseen > 0 && (
            <button
              type="button"
              class="button primary compact unseen"
              onClick={() => {
                setUnseen(0);
                list.current?.toTop();
              }}
            >
              ↑ {counted(unseen, 'new lead')}
            </button>
          )}
          {status === 'failed' && (
            <div class="notice hot list-notice" role="alert">
              <p>The leads could not be loaded. {leads.error}</p>
              <button type="button" class="button compact" onClick={reload}>
                Try again
              </button>
            </div>
          )}
          {isEmpty ? (
            <NoMatch />
          ) : (
            <LeadList
              key={filterQuery(filter)}
              handle={list}
              leads={leads}
              open={open}
              more={more}
              isLoadingMore={isLoadingMore}
              reachedTop={() => setUnseen(0)}
            />
          )}
        </section>
        <section class="lead-pane" aria-label={open ? 'Lead' : 'At a glance'}>
          {open ? (
            <LeadPane id={open} close={close} neighbours={neighboursOf(rows, open)} show={show} />
          ) : (
            <AtAGlance facets={facets} total={total} />
          )}
        </section>
      </div>
    </Fragment>
  );
}

/** The ids of the leads beside one in the list. */
function neighboursOf(rows: LeadRow[], id: string) {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? {} : { before: rows[at - 1]?.id, after: rows[at + 1]?.id };
}
