import { h } from 'preact';
import type { LeadRow } from '../api.ts';
import { ago, moment, shortAgo } from '../app/format.ts';
import { useInbox } from '../app/inbox-context.ts';
import { memo } from '../app/memo.ts';
import { hrefOf } from '../app/place.ts';
import { titleOf } from './arrival.ts';
import { ScoreBadge } from './ScoreBadge.tsx';

interface Props {
  row: LeadRow;
  now: number;
  top: number;
  position: number;
  of: number;
  isOpen: boolean;
  isFresh: boolean;
}

/** One lead in the list: a link to its page. */
export const LeadRowView = memo(({ row, now, top, position, of, isOpen, isFresh }: Props) => {
  const { place, go } = useInbox();
  const title = titleOf(row);
  const what = [row.offer || row.form, row.campaign].filter(Boolean).join(' · ');
  const overdue = row.due_at !== null && Date.parse(row.due_at) < now;
  return (
    <li class="row-item" style={{ transform: `translateY(${top}px)` }} aria-posinset={position} aria-setsize={of}>
      <a
        class="lead-row"
        href={hrefOf({ ...place, lead: row.id })}
        data-id={row.id}
        data-fresh={isFresh || undefined}
        aria-current={isOpen ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          // by a key, not by a pointer
          if (event.detail === 0) event.currentTarget.dataset.entered = '';
          go({ lead: row.id });
        }}
      >
        <ScoreBadge score={row.score} temperature={row.temperature} />
        <span class="row-main">
          <span class="row-name">
            <b>{title}</b> {row.company && title !== row.company && <span class="soft">{row.company}</span>}
          </span>
          <span class="row-what">
            {row.channel && <span class="row-channel">{row.channel}</span>} <span class="row-offer">{what}</span>
          </span>
        </span>
        <span class="row-side">
          <time dateTime={row.received_at} title={`Received ${moment(row.received_at)}`}>
            <span aria-hidden="true">{shortAgo(row.received_at, now)}</span>
            <span class="visually-hidden">{ago(row.received_at, now)}</span>
          </time>
          {row.spam ? (
            <span class="badge warm">Spam?</span>
          ) : row.test ? (
            <span class="badge">Test</span>
          ) : row.due_at ? (
            <span class={overdue ? 'row-due overdue' : 'row-due'} title={`Answer due ${moment(row.due_at)}`}>
              {overdue ? `Overdue ${shortAgo(row.due_at, now)}` : `Due ${ago(row.due_at, now)}`}
            </span>
          ) : null}
        </span>
      </a>
    </li>
  );
});
