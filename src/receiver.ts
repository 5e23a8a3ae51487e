/** For those who write the webhook: the very schema that made a lead. No browser in it. */
export {
  type Attribution,
  type Consent,
  type Lead,
  leadSchema,
  type Qualification,
  type Touch,
} from './lead/schema.ts';
