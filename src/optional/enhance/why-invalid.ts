/** What the browser has found wrong with an input, as the codes of our own fields say it. */
const CODES: [keyof ValidityState, string][] = [
  ['valueMissing', 'required'],
  ['patternMismatch', 'pattern'],
  ['tooShort', 'too_short'],
  ['tooLong', 'too_long'],
  ['rangeUnderflow', 'too_low'],
  ['rangeOverflow', 'too_high'],
];

/** @returns a code of the event `leadtag:invalid`; `custom` where the page itself has said no */
export function whyInvalid({ validity, type }: HTMLInputElement): string {
  if (validity.customError) return 'custom';
  return validity.typeMismatch ? type : (CODES.find(([name]) => validity[name])?.[1] ?? type);
}
