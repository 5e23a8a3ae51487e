import { findShort } from '../../../src/attribution/channel.ts';
import { classify } from '../../../src/attribution/classify.ts';
import { readParams } from '../../../src/attribution/params.ts';
import { readTouch, type Touch } from '../../../src/attribution/touch.ts';

/** When all of these arrive. */
export const NOW = Date.UTC(2026, 10, 21, 10);

/** An arrival at `example.com`: its parameters, the touch as the visitor's script reads it, and with names and channel. */
export function arrive(address: string | URL, referrer = '', exclude?: string[]) {
  const url = new URL(address, 'https://example.com/');
  const params = readParams(url);
  const raw = readTouch(url, referrer, params, NOW, exclude);
  const touch: Touch = { ...raw, ...classify(raw, findShort, Object.keys(params.clickIds)) };
  return { params, raw, touch };
}

/** The touch of an arrival with the names of the short list, as `leadtag.insights.js` gives them. */
export const touchOf = (...arrival: Parameters<typeof arrive>) => arrive(...arrival).touch;

/** Source, medium and channel of an arrival. */
export function named(...arrival: Parameters<typeof arrive>) {
  const { source, medium, channel } = touchOf(...arrival);
  return [source, medium, channel];
}
