const said = new Set<string>();

/**
 * Tells the owner, in the console, what is wrong: once per text and page load.
 *
 * @param code a stable name; the README explains each
 * @param text what is wrong, where, and what to do
 */
export function complain(code: string, text: string): void {
  const line = `[leadtag] ${code}: ${text}`;
  if (said.has(line)) return;
  said.add(line);
  console.error(line);
}
