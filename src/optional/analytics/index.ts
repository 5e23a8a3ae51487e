import type { EventDetail } from '../../events/names.ts';
import type { Extension, Site } from '../../extensions.ts';
import { systemClock } from '../../platform/clock.ts';
import { whenSeen } from '../../platform/seen.ts';
import { withoutQuery } from '../../platform/without-query.ts';
import { openDataLayer } from './data-layer.ts';
import { onFact } from './facts.ts';
import { createMetrics } from './metrics.ts';
import { type Tools, tellTools } from './tools.ts';

/**
 * Counting: `leadtag:view`, and what becomes of forms told to the page's `dataLayer` (with `data-data-layer`), to Plausible,
 * PostHog and Matomo where they are on the page, and to the `metrics-webhook`. No personal data.
 */
export function analytics(): Extension {
  const leads = new Set<string | undefined>();
  let tell: (detail: EventDetail) => Promise<void> | undefined = () => undefined;
  return {
    name: 'analytics',
    mounted: ({ host, tell }) => ({ end: whenSeen(host, systemClock, () => tell('view')) }),
    page(site) {
      const page = window as Tools & { dataLayer?: unknown };
      const layer = site.settings.dataLayer ? openDataLayer(page, systemClock) : undefined;
      const metrics = site.settings.metricsWebhook ? startMetrics(site, site.settings.metricsWebhook) : undefined;
      // after all listeners of the page, which may cancel a submit
      onFact(window, (name, detail) => {
        layer?.fact(name, detail);
        metrics?.fact(name, detail);
        tellTools(page, name, detail);
      });
      tell = (detail) => {
        // one that was kept, refused and sent again comes up twice
        if (leads.has(detail.leadId)) return undefined;
        leads.add(detail.leadId);
        tellTools(page, 'lead', detail);
        return layer?.lead(detail);
      };
    },
    outcome: (detail) => tell(detail),
  };
}

/** Sends what was counted when the page goes out of sight: one request, and another only for what is counted after that. */
function startMetrics({ visit }: Site, url: string) {
  const metrics = createMetrics(visit, systemClock.now);
  const send = () => {
    const body = metrics.take(withoutQuery(location.href) ?? '');
    // as plain text: no preflight, which a page that goes has no time for
    const request = { method: 'POST', mode: 'no-cors', credentials: 'omit', keepalive: true } as const;
    if (body) fetch(url, { ...request, body: JSON.stringify(body) }).catch(() => {});
  };
  addEventListener('pagehide', send);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send());
  return metrics;
}
