import { h } from 'preact';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Dialog } from '../parts/Dialog.tsx';

/** What the webhook would get. */
export function Arrived({ lead, onClose }: { lead: unknown; onClose(): void }) {
  const text = JSON.stringify(lead, null, 2);
  return (
    <Dialog title="What arrives" onClose={onClose}>
      <p class="soft">
        The lead that the preview has just made. On your own page it also says where the visit came from.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be scrolled by keyboard */}
      <pre class="code tall" tabIndex={0}>
        {text}
      </pre>
      <div class="dialog-foot">
        <CopyButton text={text} label="Copy the JSON" done="The lead is on the clipboard." />
      </div>
    </Dialog>
  );
}
