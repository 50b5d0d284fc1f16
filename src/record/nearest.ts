/** The word of a list nearest to what was written, when it is near enough to be what was meant. */
export function nearestTo(written: string, words: readonly string[]): string | undefined {
  const wanted = written.toLowerCase().slice(0, 80);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const scored = words.map((word) => ({ word, distance: editsBetween(wanted, word.toLowerCase()) }));
  const best = scored.sort((one, other) => one.distance - other.distance)[0];
  return best && best.distance <= most ? best.word : undefined;
}

/** How many letters must be added, dropped, changed or swapped with a neighbour to turn one word into another. */
function editsBetween(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
