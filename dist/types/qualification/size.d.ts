/**
 * Which class of company size a text or number means, by the middle of the range it names: `11-50`, `201+`, `1,000-5,000`,
 * `11–50 employees`, `5k`, `42`. `undefined` without a number in it.
 */
export declare function sizeKind(text: unknown): string | undefined;
