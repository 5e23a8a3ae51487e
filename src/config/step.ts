/** What an owner may say of one step, as `data-step-<n>-<option>` or in code. */
export interface StepOptions {
  /** What stands above the step. */
  heading?: string;
  /** When it is asked: a condition over the fields. */
  'show-if'?: string;
}
