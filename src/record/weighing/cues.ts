import { plainInFull } from '../plain-words.ts';
import { kindsOfWord } from './word-kinds.ts';

/** The words of a text as cues are made of them, any number as ‘#’, and ‘|’ where a clause ends. */
export function wordsIn(text: string): readonly string[] {
  const said = plainInFull(text);
  const words = (hasNumber.test(said) ? said.replace(numbers, '#') : said).split(' ');
  return words.includes('') ? words.filter((word) => word !== '') : words;
}

/**
 * What in words may tell of something, each cue by its name:
 * - `kicked`, `kicked me`: a word; two together (‘^’ is the start of a clause)
 * - `kicke~`: how a long word begins, whatever its ending
 * - `<hitting>`, `<hitting> me`: kinds of word, alone and beside the next (word-kinds.txt)
 */
export function cuesIn(words: readonly string[]): ReadonlySet<string> {
  const cues = new Set<string>();
  let before = start;
  let shownBefore = [start];
  for (const word of words) {
    if (word === clauseEnd) {
      [before, shownBefore] = [start, [start]];
      continue;
    }
    const kinds = kindsOfWord(word, before);
    const shown = kinds.length === 0 ? [word] : kinds.map((kind) => `<${kind}>`);
    cues.add(word);
    const beginning = beginningOf(word);
    if (beginning !== undefined) cues.add(beginning);
    cues.add(`${before} ${word}`);
    for (const kind of shown) cues.add(kind);
    for (const one of shownBefore) for (const other of shown) cues.add(`${one} ${other}`);
    [before, shownBefore] = [word, shown];
  }
  return cues;
}

/** How a long word begins, as a cue. */
export function beginningOf(word: string): string | undefined {
  return word.length > 4 ? `${word.slice(0, word.length > 6 ? 5 : 4)}~` : undefined;
}

/**
 * How much each cue of a text counts, by how many words it has: by the square root, as chance would have it, for more words
 * have more cues. A few words alone are no surer for being few.
 */
export function countsEach(words: readonly string[]): number {
  return 1.5 / Math.sqrt(Math.max(fewest, words.length));
}

/** What stands before the first word of a clause. */
export const start = '^';
export const clauseEnd = '|';
const hasNumber = /\d/;
const numbers = /\d+/g;
const fewest = 24;
