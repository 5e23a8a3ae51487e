const UPPER = [10, 50, 200, 1000];
const KINDS = ['1_10', '11_50', '51_200', '201_1000', '1000'];

/**
 * Which class of company size a text or number means, by the middle of the range it names: `11-50`, `201+`, `1,000-5,000`,
 * `11–50 employees`, `5k`, `42`. `undefined` without a number in it.
 */
export function sizeKind(text: unknown): string | undefined {
  const numbers = String(text)
    .replace(/(\d)[.,'’\s](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d) ?k/gi, '$1000')
    .match(/\d+/g);
  if (!numbers) return undefined;
  const from = +numbers[0]!;
  // "1000+" begins where "201-1000" ends
  const middle = (from + +(numbers[1] ?? from)) / 2 + +/\+|>|more|over/i.test(String(text));
  return KINDS[UPPER.filter((upper) => middle > upper).length];
}
