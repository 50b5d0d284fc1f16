import type { Entry } from '../entry.ts';

/** The longest word kept: what is longer is a number or a mistake, and is cut. */
const longestWord = 40;

/**
 * The words by which a text is found: small letters and figures, without accents and apostrophes, each once, without
 * the little words that stand in every sentence.
 */
export function wordsToFind(text: string): readonly string[] {
  const words = new Set<string>();
  for (const word of fold(text).split(/[^a-z0-9]+/)) {
    if (word !== '' && !littleWords.has(word)) words.add(word.slice(0, longestWord));
  }
  return [...words];
}

/** A text as its words are compared: small letters, no accents, no apostrophes. */
export function fold(text: string): string {
  const small = text.toLowerCase().replace(/['’‘`]/g, '');
  return plainLetters.test(small) ? small : small.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** The words by which an entry is found: of its kind, and of all that was written in it. */
export function wordsOfEntry(entry: Entry): readonly string[] {
  return wordsToFind(`${entry.kind} ${textsOf(entry).join(' ')}`);
}

function textsOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    depth === 0 && notWritten.has(name) ? [] : textsOf(part, depth + 1),
  );
}

const deepest = 4;
const plainLetters = /^[ -~\s]*$/;

/** What stands in an entry beside what somebody wrote: where it belongs, and short names for other things. */
const notWritten: ReadonlySet<string> = new Set([
  'id',
  'subject',
  'kind',
  'for',
  'about',
  'file',
  'officer',
  'account',
]);

const littleWords: ReadonlySet<string> = new Set(
  'a an and are as at be been but by for from had has have he her his i if in is it its me my no not of on or our she so that the their them there they this to up was we were will with you your'.split(
    ' ',
  ),
);
