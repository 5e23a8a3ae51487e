/** Half a character, and characters that HTML cannot hold. */
const BROKEN = /\p{Surrogate}|\0/gu;

/** A text as it comes back out of a page: HTML knows one kind of line break. */
const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(BROKEN, '');

/** A copy of what was written by hand or came from anywhere, as JSON could hold it. What cannot be copied is nothing. */
export function clean<T>(value: T): T | undefined {
  try {
    const copy = JSON.stringify(value, (_, part) => (typeof part === 'string' ? cleanText(part) : part));
    return copy === undefined ? undefined : JSON.parse(copy);
  } catch {
    return undefined; // it holds itself, or is a big number
  }
}
