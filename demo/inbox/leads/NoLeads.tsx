import { h } from 'preact';
import { HowToSend } from '../app/HowToSend.tsx';
import { Icon } from '../app/Icon.tsx';
import { useSample } from '../app/use-sample.ts';

/** Before the first lead. */
export function NoLeads() {
  const { load, busy } = useSample();
  return (
    <div class="no-leads">
      <div class="no-leads-head">
        <span class="no-leads-mark">
          <Icon name="inbox" />
        </span>
        <h2>No leads yet</h2>
        <p class="soft">They appear here as they arrive, without reloading. Three ways to see some:</p>
      </div>
      <div class="ways">
        <section class="card way">
          <h3>Look around with sample data</h3>
          <p class="soft">A quarter of made-up leads of a made-up company, with visits, campaigns and ad spend.</p>
          <button type="button" class="button primary" aria-disabled={busy} onClick={load}>
            <Icon name="sparkle" />
            Load a sample quarter
          </button>
        </section>
        <section class="card way">
          <h3>Send one yourself</h3>
          <p class="soft">Open the landing page of this demo, and send its form. Or make a form of your own.</p>
          <p class="row">
            <a class="button" href="/" target="leadtag-demo-page">
              Open the landing page
            </a>
            <a class="button" href="/builder.html">
              Make a form
            </a>
          </p>
        </section>
        <section class="card way wide">
          <HowToSend />
        </section>
      </div>
    </div>
  );
}
