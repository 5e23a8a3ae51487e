import { h } from 'preact';
import { CopyButton } from '../app/CopyButton.tsx';

/** The lead as it was received, to copy. */
export function Raw({ lead }: { lead: unknown }) {
  const json = JSON.stringify(lead, null, 2);
  return (
    <details class="card more raw">
      <summary>As received (JSON)</summary>
      <div class="with-copy">
        {/* biome-ignore lint/a11y: it scrolls, and has to by keyboard */}
        <pre class="code" tabIndex={0} role="region" aria-label="The lead as JSON">
          {json}
        </pre>
        <CopyButton text={json} what="The JSON" />
      </div>
    </details>
  );
}
