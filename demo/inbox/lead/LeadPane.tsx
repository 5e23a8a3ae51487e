import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { News } from '../api.ts';
import { getLead, Refused } from '../app/client.ts';
import { Icon } from '../app/Icon.tsx';
import { useInbox } from '../app/inbox-context.ts';
import { useAsked } from '../app/use-asked.ts';
import { useNews } from '../app/use-feed.ts';
import { LeadPage } from './LeadPage.tsx';

interface Props {
  id: string;
  close(): void;
  /** The leads beside it in the list. */
  neighbours: { before?: string; after?: string };
  show(id: string, how: 'replace'): void;
}

/** The lead that is open, with the way back and to those beside it. */
export function LeadPane({ id, close, neighbours, show }: Props) {
  const { feed } = useInbox();
  const article = useRef<HTMLElement>(null);
  const [version, setVersion] = useState(0);
  const { data, error, loading } = useAsked(`${id} ${version}`, (signal) => getLead(id, signal));
  const again = () => setVersion((n) => n + 1);
  useNews(feed, { lead: ({ row }: News['lead']) => row.id === id && again(), changed: again });

  const isHere = data?.id === id;
  useEffect(() => {
    if (isHere) article.current?.parentElement?.scrollTo({ top: 0 });
    if (isHere && isToBeRead(document.activeElement)) {
      document.getElementById('lead-title')?.focus({ preventScroll: true });
    }
  }, [id, isHere]);

  const { before, after } = neighbours;
  return (
    <article ref={article} class="lead-page" aria-busy={loading}>
      <nav class="lead-nav" aria-label="Leads beside this one">
        <button type="button" class="button quiet compact" onClick={close}>
          <Icon name="back" />
          All leads
        </button>
        <span class="grow" />
        <Beside name="up" label="The lead before" id={before} show={show} />
        <Beside name="down" label="The next lead" id={after} show={show} />
      </nav>
      {data && <LeadPage detail={data} />}
      {error && !data && (
        <div class="empty">
          <h2>
            {error instanceof Refused && error.status === 404 ? 'This lead is not here' : 'This lead was not loaded'}
          </h2>
          <p>
            {error instanceof Refused && error.status === 404
              ? 'It may have been removed since the link was made.'
              : error.message}
          </p>
          <button type="button" class="button" onClick={again}>
            Try again
          </button>
        </div>
      )}
    </article>
  );
}

interface BesideProps {
  name: 'up' | 'down';
  label: string;
  id: string | undefined;
  show(id: string, how: 'replace'): void;
}

const Beside = ({ name, label, id, show }: BesideProps) => (
  <button type="button" class="icon-button" aria-label={label} disabled={!id} onClick={() => id && show(id, 'replace')}>
    <Icon name={name} />
  </button>
);

/**
 * Whoever has opened the lead by Enter reads on in it, and so does everybody where it covers the list. Who walks through the list
 * by j and k, or clicks in it, stays there.
 */
function isToBeRead(focused: Element | null): boolean {
  const isCovered = matchMedia('(max-width: 60rem)').matches;
  const link = focused?.closest<HTMLElement>('.lead-row');
  if (link?.dataset.entered !== undefined) {
    delete link.dataset.entered;
    return true;
  }
  return focused === document.body || (isCovered && !focused?.closest('.lead-nav'));
}
