import type { RequestPlan } from './plan.ts';

/** Headers that a page may send without asking: https://fetch.spec.whatwg.org/#cors-safelisted-request-header. */
const SAFE = /^(accept|(accept|content)-language)$/i;

/** The headers for which a browser asks the server first, by an OPTIONS request. With none of them it just sends. */
export const preflightHeaders = ({ format, headers = {} }: Pick<RequestPlan, 'format' | 'headers'>): string[] => [
  ...(format === 'json' ? ['content-type'] : []),
  ...Object.keys(headers).filter((name) => !SAFE.test(name)),
];
