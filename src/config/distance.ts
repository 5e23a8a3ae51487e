/** How many letters must be added, removed or changed to make one word out of the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + +(letter !== b[j])));
    }
    row = next;
  }
  return row[b.length]!;
}
