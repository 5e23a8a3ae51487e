import { h } from 'preact';
import { CopyButton } from './CopyButton.tsx';
import { useInbox } from './inbox-context.ts';

/** The shortest form that sends its leads here. */
export function HowToSend() {
  const { feed } = useInbox();
  const snippet = `<script src="${location.origin}/leadtag.js"\n  data-webhook="${feed.state?.hook ?? ''}"></script>`;
  return (
    <div class="how-to-send">
      <h3>A form that sends its leads here</h3>
      <p class="soft small">Put this on any page of your own computer.</p>
      <div class="with-copy">
        <pre class="code">{snippet}</pre>
        <CopyButton text={snippet} what="The snippet" />
      </div>
    </div>
  );
}
