/** The anchor of a heading, as code hosts make it too: `Count every lead once` is `#count-every-lead-once`. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
