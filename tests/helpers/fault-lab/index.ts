export type { Act, Answer, Answering, Reply, Script } from './answer.ts';
export { committed, early, uncommitted } from './answer.ts';
export { badChunks, drip, endless, huge, short } from './bodies.ts';
export type { Cors } from './cors.ts';
export { close, garbage, hang, informed, late, raw, reply, reset, whenReused } from './faults.ts';
export { REDIRECTS, redirect } from './redirects.ts';
export type { HookRequest } from './request.ts';
export { RETRY_AFTER, retryAfter } from './retry-after.ts';
