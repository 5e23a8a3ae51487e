/** `1,200`, `1.200.300`, `1.200,50`: groups of three behind one kind of mark, decimals behind the other. */
const GROUPED = /^-?(?!0)\d{1,3}([.,])\d{3}(\1\d{3})*(?!\1)([.,]\d+)?$/;

/**
 * A number in any usual spelling, as `1200.5`: `1,200.50`, `1.200,50`, `1 200,5`, `€ 1200`. A single mark with three digits behind
 * it groups thousands, unless a lone 0 stands before it. What is no number stays none.
 */
export function tidyNumber(value: string): string {
  const plain = value.replace(/[\s'’_\p{Sc}]/gu, '').replace('−', '-');
  const [, mark] = GROUPED.exec(plain) ?? [];
  return (mark ? plain.replaceAll(mark, '') : plain).replace(',', '.');
}
