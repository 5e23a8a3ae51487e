import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LeadsView } from '../leads/LeadsView.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { type DialogName, InboxContext } from './inbox-context.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { Later } from './Later.tsx';
import { NoServer } from './NoServer.tsx';
import { usePlace } from './place.ts';
import { TopBar } from './TopBar.tsx';
import { useFeed } from './use-feed.ts';
import { useSaying } from './use-saying.tsx';
import { WebhookView } from './WebhookView.tsx';

// who only looks for a lead does not wait for the charts
const numbers = () => import('../numbers/NumbersView.tsx').then(({ NumbersView }) => NumbersView);
const spend = () => import('../numbers/SpendDialog.tsx').then(({ SpendDialog }) => SpendDialog);

const TITLES = { leads: 'Leads', numbers: 'Numbers', webhook: 'Webhook' };

export function App() {
  const [place, go] = usePlace();
  const feed = useFeed();
  const { say, announce, lines } = useSaying();
  const [dialog, ask] = useState<DialogName>();
  const close = () => ask(undefined);
  const { view } = place;

  useEffect(() => {
    document.title = `${TITLES[view]} · Inbox`;
  }, [view]);

  if (feed.connection === 'none') return <NoServer />;
  return (
    <InboxContext.Provider value={{ place, go, feed, say, announce, ask }}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <TopBar />
      <main id="main" tabIndex={-1} class={`view view-${view}`}>
        {view === 'leads' && <LeadsView />}
        {view === 'numbers' && <Later load={numbers} />}
        {view === 'webhook' && <WebhookView />}
      </main>
      {dialog === 'keys' && <KeysDialog close={close} />}
      {dialog === 'clear' && <ClearDialog close={close} />}
      {dialog === 'spend' && <Later load={spend} close={close} />}
      {lines}
    </InboxContext.Provider>
  );
}
