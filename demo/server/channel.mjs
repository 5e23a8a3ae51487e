import { classifyTouch } from 'leadtag/receiver';

/**
 * The channel of a visit: as the page has found it (with `leadtag.insights.js`), else by the list of the receiver. Nothing where
 * nothing is known of the visit.
 * @param {{ channel?: string, source?: string, medium?: string, campaign?: string, referrer?: string } | undefined} visit
 * @param {Record<string, string>} [clickIds]
 * @returns {string | undefined}
 */
export function channelOfVisit(visit, clickIds) {
  if (visit?.channel || !visit?.source) return visit?.channel;
  return classifyTouch(/** @type {import('leadtag/receiver').Touch} */ (visit), clickIds).channel;
}
