/** One side of a split test: what it says instead. */
export interface VariantInput {
  /** Its name in the lead. Without one: `a`, `b`, `c`, `d`. */
  id?: string;
  /** Above the fields. */
  heading?: string;
  /** Below the heading. */
  text?: string;
  /** What the button says. */
  cta?: string;
}
