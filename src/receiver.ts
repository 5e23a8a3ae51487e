/** For those who write the webhook: the very schema that made a lead, and what reads one. No browser in it. */
export {
  type Attribution,
  type Consent,
  type Lead,
  leadSchema,
  type Qualification,
  type Touch,
} from './lead/schema.ts';
export { unflatten } from './lead/unflatten.ts';
export { FRAMEWORKS, pointsOfOptions } from './optional/frameworks/index.ts';
export { followUp } from './qualification/follow-up.ts';
export type { ModelSettings } from './qualification/model.ts';
export { qualifyLead } from './qualification/of-lead.ts';
export { type AltchaChallenge, altchaChallenge, verifyAltcha } from './receiver/altcha.ts';
export { type Classified, categoryOf, channelOf, classifyTouch } from './receiver/classify.ts';
export type { Origins } from './receiver/cors.ts';
export { createReceiver, type ReceiverOptions } from './receiver/create-receiver.ts';
export { LeadError, type LeadIssue, RetryLater } from './receiver/errors.ts';
export type { NodeRequest } from './receiver/node-body.ts';
export { parseLead } from './receiver/parse-lead.ts';
export { type Seen, seenInMemory } from './receiver/seen.ts';
export { type SpamContext, type SpamReason, spamReasons } from './receiver/spam.ts';
export { type NodeResponse, toNode } from './receiver/to-node.ts';
