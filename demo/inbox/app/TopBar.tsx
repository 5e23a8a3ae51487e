import { h } from 'preact';
import { number } from './format.ts';
import { useInbox } from './inbox-context.ts';
import { Menu } from './Menu.tsx';
import { hrefOf, type View } from './place.ts';
import { WebhookLamp } from './WebhookLamp.tsx';

const VIEWS: [View, string][] = [
  ['leads', 'Leads'],
  ['numbers', 'Numbers'],
  ['webhook', 'Webhook'],
];

/** Where one is, where one can go, and whether leads can arrive. */
export function TopBar() {
  const { place, go, feed } = useInbox();
  const problems = feed.problems.length;
  return (
    <header class="topbar inbox-bar">
      <h1 class="brand">
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
          <path d="M3 5.5A2.5 2.5 0 0 1 5.5 3h7.4c.7 0 1.3.3 1.8.7l6 6a2.5 2.5 0 0 1 0 3.6l-7.4 7.4a2.5 2.5 0 0 1-3.6 0l-6-6A2.5 2.5 0 0 1 3 12.9zm5 4.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z" />
        </svg>
        <span class="brand-name">leadtag</span> <span class="brand-app">Inbox</span>
      </h1>
      <nav class="views" aria-label="Inbox">
        {VIEWS.map(([view, name]) => (
          <a
            key={view}
            href={hrefOf({ ...place, view, lead: undefined })}
            aria-current={place.view === view ? 'page' : undefined}
            data-problems={(view === 'webhook' && problems > 0) || undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              go({ view, lead: undefined });
            }}
          >
            {name}
            {view === 'webhook' && problems > 0 && (
              <span class="view-count">
                {number(problems)}
                <span class="visually-hidden"> {problems === 1 ? 'problem' : 'problems'}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
      <span class="grow" />
      <WebhookLamp />
      <Menu />
    </header>
  );
}
