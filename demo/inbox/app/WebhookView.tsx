import { h } from 'preact';
import { ago, counted, moment } from './format.ts';
import { HowToSend } from './HowToSend.tsx';
import { useInbox } from './inbox-context.ts';
import { useNow } from './use-now.ts';
import { MODES } from './WebhookLamp.tsx';

const DATABASES = { pglite: 'PGlite, inside this server', postgres: 'Postgres' };

/** Where leads come in, and what was not taken. */
export function WebhookView() {
  const { feed } = useInbox();
  const now = useNow();
  const { state, problems } = feed;
  return (
    <div class="webhook">
      <section class="card" aria-labelledby="webhook-title">
        <h2 id="webhook-title">The webhook</h2>
        <dl class="facts">
          <div>
            <dt>State</dt>
            <dd>{MODES[state?.mode ?? ''] ?? state?.mode ?? 'Connecting'}</dd>
          </div>
          <div>
            <dt>Received</dt>
            <dd>
              {counted(state?.count.leads ?? 0, 'lead')}, {counted(state?.count.repeats ?? 0, 'repeat')} not counted
              again
            </dd>
          </div>
          {state && (
            <div>
              <dt>Kept in</dt>
              <dd>{DATABASES[state.database] ?? state.database}</dd>
            </div>
          )}
        </dl>
        <HowToSend />
      </section>
      <section class="card" aria-labelledby="problems-title">
        <h2 id="problems-title">Problems</h2>
        <p class="soft">
          Requests that the webhook did not take. The page that sent such a lead keeps it and sends it again.
        </p>
        {problems.length === 0 ? (
          <p class="no-problems">None so far.</p>
        ) : (
          <ol class="problems">
            {problems.map(({ at, text }, i) => (
              <li key={i}>
                <time dateTime={at} title={moment(at)}>
                  {ago(at, now)}
                </time>
                <span>{text}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
