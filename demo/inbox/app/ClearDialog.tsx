import { h } from 'preact';
import { useState } from 'preact/hooks';
import { clearAll } from './client.ts';
import { Dialog } from './Dialog.tsx';
import { counted } from './format.ts';
import { useInbox } from './inbox-context.ts';

/** Nothing is deleted by one click. */
export function ClearDialog({ close }: { close(): void }) {
  const { feed, go, say } = useInbox();
  const [busy, setBusy] = useState(false);
  const count = feed.state?.count.leads ?? 0;

  const clear = async () => {
    setBusy(true);
    const ok = await clearAll().then(
      () => true,
      () => false,
    );
    say(ok ? 'Everything was removed.' : 'Nothing was removed: the inbox’s server did not answer.');
    if (ok) go({ lead: undefined }, 'replace');
    close();
  };
  return (
    <Dialog title={`Remove ${counted(count, 'lead')}?`} close={close}>
      <p>
        They are deleted from the database too, with the counts of views, the spend table and the list of problems.
        There is no way back. A lead that still waits in a browser arrives all the same.
      </p>
      <div class="dialog-foot">
        <button type="button" class="button" autofocus onClick={close}>
          Keep them
        </button>
        <button type="button" class="button danger" disabled={busy} onClick={clear}>
          Remove all
        </button>
      </div>
    </Dialog>
  );
}
