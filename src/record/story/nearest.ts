import { quote } from './quote.ts';

const longestCompared = 80;
const shortestBeginning = 3;
const mostNamed = 6;

/**
 * The word of a list nearest to what was written, when it is near enough to be what was meant: a third of its letters
 * may be wrong. Failing that, the first that begins with it: 'repair' finds 'repair reported'.
 */
export function nearestTo(written: string, words: readonly string[]): string | undefined {
  const wanted = written.trim().slice(0, longestCompared).toLowerCase();
  if (wanted === '') return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const word of words) {
    if (Math.abs(word.length - wanted.length) >= fewest) continue;
    const edits = editsBetween(wanted, word.toLowerCase());
    if (edits >= fewest) continue;
    best = word;
    fewest = edits;
  }
  return best ?? firstBeginning(wanted, words);
}

/**
 * '; did you mean “works completed”?' for the end of a message, or nothing when no word is near enough. Where only the
 * beginning is right, every word that begins so: 'works' may be 'works ordered', 'works refused', 'works started' …
 */
export function didYouMean(written: string, words: readonly string[]): string {
  const near = nearestTo(written, words);
  if (near === undefined) return '';
  const all = allBeginning(written.trim().toLowerCase(), words).slice(0, mostNamed);
  const named = all.includes(near) ? all : [near];
  const last = named.at(-1) as string;
  const others = named.slice(0, -1).map(quote).join(', ');
  return `; did you mean ${others === '' ? '' : `${others} or `}${quote(last)}?`;
}

function firstBeginning(wanted: string, words: readonly string[]): string | undefined {
  return allBeginning(wanted, words)[0];
}

function allBeginning(wanted: string, words: readonly string[]): readonly string[] {
  if (wanted.length < shortestBeginning) return [];
  return words.filter((word) => word.toLowerCase().startsWith(`${wanted} `));
}

/** How many letters must be added, dropped, changed or swapped with a neighbour to turn one word into another. */
export function editsBetween(from: string, to: string): number {
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
