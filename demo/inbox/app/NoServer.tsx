import { h } from 'preact';

/** The page was opened from a plain file server: there are no leads behind it. */
export const NoServer = () => (
  <main class="no-server">
    <h1>The inbox needs its server</h1>
    <p>
      This page shows leads that a webhook has stored. Start both on your own computer, in a copy of leadtag, and open
      the address that is printed:
    </p>
    <pre class="code">npm ci && npm run demo</pre>
    <p>
      The <a href="./builder.html">builder</a> works without a server.
    </p>
  </main>
);
