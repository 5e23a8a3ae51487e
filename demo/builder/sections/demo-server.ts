/** Whether the demo's server hands this page out. It also has guides, a webhook and an inbox; a plain file server has not. */
const isDemo = (): boolean => !location.pathname.includes('/demo/');

/** The guide for a tool. */
export const guideFor = (page: string | undefined): string | undefined =>
  page && isDemo() ? `/${page.replace(/^\//, '')}` : undefined;

/** The webhook of the demo, whose leads arrive in its inbox, and where it takes counts. */
export function demoWebhook(): { leads: string; counts: string } | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=demo-webhook]');
  if (!meta || !isDemo() || !/^(localhost|127\.0\.0\.1)$/.test(location.hostname)) return undefined;
  return { leads: meta.content, counts: new URL('/metrics', meta.content).href };
}
