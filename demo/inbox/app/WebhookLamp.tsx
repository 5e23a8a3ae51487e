import { h } from 'preact';
import { useInbox } from './inbox-context.ts';

/** What the webhook does at the moment, by its switch. */
export const MODES: Record<string, string> = {
  works: 'The webhook works',
  error: 'The webhook answers 500',
  slow: 'The webhook is slow',
  gone: 'The webhook is gone',
};

/** One line: whether leads can arrive, and whether we would see them. */
export function WebhookLamp() {
  const { connection, state } = useInbox().feed;
  const mode = connection === 'open' ? (state?.mode ?? 'works') : connection;
  const words =
    connection === 'lost'
      ? 'Connection lost, trying again'
      : connection === 'connecting'
        ? 'Connecting'
        : (MODES[mode] ?? mode);
  return (
    <p class="lamp" data-mode={mode} role="status">
      <span class="lamp-words">{words}</span>
    </p>
  );
}
