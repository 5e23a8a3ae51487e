import { APPS } from './build.mjs';

/**
 * The way to the sites, and what their forms have sent.
 * @param {unknown[]} leads  the newest first
 */
export function homePage(leads) {
  const cards = APPS.map((app) => `<p class="card"><a href="/${app}/">${app}</a></p>`).join('');
  const text = JSON.stringify(leads, null, 2).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>leadtag in frameworks</title>
  <link rel="stylesheet" href="/site.css">
  <main class="wrap">
    <section class="band">
      <h1>One site, five ways</h1>
      <div class="cards">${cards}</div>
    </section>
    <section class="band">
      <h2>Leads</h2>
      ${leads.length ? `<pre class="card">${text}</pre>` : '<p class="note">None yet. Reload after you have sent a form.</p>'}
    </section>
  </main>
</html>`;
}
