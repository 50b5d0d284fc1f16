import { fold } from '../../record/finding/words-found.ts';

/** A piece of a text, and whether it is a word that was looked for. */
export type Piece = { readonly text: string; readonly isMarked: boolean };

/** The longest excerpt, in letters. */
const longest = 280;
/** How much is shown before the first word that was looked for. */
const lead = 80;

/** A text with the words looked for marked, cut to what stands round the first of them where it is long. */
export function markWords(text: string, words: ReadonlySet<string>): readonly Piece[] {
  const pieces = piecesOf(excerptOf(text, words), words);
  return pieces.length === 0 ? [{ text, isMarked: false }] : pieces;
}

function excerptOf(text: string, words: ReadonlySet<string>): string {
  if (text.length <= longest) return text;
  const first = wordsIn(text).find(({ word }) => words.has(fold(word)));
  const from = Math.max(0, (first?.at ?? 0) - lead);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const cut = text.slice(start, start + longest);
  const end = start + longest < text.length ? `${cut.slice(0, cut.lastIndexOf(' '))} …` : cut;
  return start === 0 ? end : `… ${end}`;
}

function piecesOf(text: string, words: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of wordsIn(text)) {
    if (!words.has(fold(found.word))) continue;
    if (found.at > at) pieces.push({ text: text.slice(at, found.at), isMarked: false });
    pieces.push({ text: found.word, isMarked: true });
    at = found.at + found.word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

function wordsIn(text: string): readonly { readonly at: number; readonly word: string }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}’'‘`]+/gu)].map(({ 0: word, index }) => ({ at: index, word }));
}
