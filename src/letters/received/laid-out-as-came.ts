import type { Block } from '../block.ts';
import { blocksOfText, withNumberedHeadings } from '../opening/plain-text.ts';

/** A piece of a resident’s letter, and whether its words are somebody else’s: a reply quoted, a message of the landlord’s. */
export type Piece = Block & { readonly isOthers: boolean };

/**
 * Lays out a letter as it came: as plain text, and besides the headings of machine-written letters, replies quoted in an
 * e-mail with the lines that head them, and messages pasted one a line. Every piece keeps its line, counting from 1, and
 * its words as they stand.
 */
export function piecesAsCame(text: string): readonly Piece[] {
  const written = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const pieces = runsOf(written).flatMap(({ lines, line, sort }): readonly Piece[] => {
    if (sort === 'quoted' || sort === 'mail')
      return [{ sort: 'quotation', text: lines.join('\n'), line, isOthers: true }];
    if (sort === 'message') return messageOf(lines.join('\n'), line);
    return blocksOfText(lines.join('\n')).map((block) => ({
      ...block,
      line: block.line + line - 1,
      sort: sort === 'heading' ? 'heading' : block.sort,
      isOthers: false,
    }));
  });
  // A heading and what it heads may have been parted into runs of their own.
  return withNumberedHeadings(pieces, written);
}

type Run = { readonly sort: LineSort; readonly line: number; readonly lines: string[] };
type LineSort = 'quoted' | 'mail' | 'message' | 'heading' | 'words';

/** Lines of one sort that belong together. A message goes on until the next; what is quoted until it is not. */
function runsOf(lines: readonly string[]): readonly Run[] {
  const width = Math.max(...lines.slice(0, 2_000).map(({ length }) => Math.min(length, widest)), 0);
  const runs: Run[] = [];
  for (const [place, line] of lines.entries()) {
    const last = runs.at(-1);
    const before = last?.lines.at(-1) ?? '';
    const sort = sortOf(line);
    const goesOn =
      last !== undefined &&
      (sort === last.sort || (last.sort === 'message' && sort === 'words' && line.trim() !== '')) &&
      sort !== 'message' &&
      sort !== 'heading' &&
      !(sort === 'words' && beginsAnew(before, line, width));
    if (goesOn) last.lines.push(line);
    else runs.push({ sort, line: place + 1, lines: [line] });
  }
  return runs;
}

const widest = 100;

function sortOf(line: string): LineSort {
  if (/^\s*>/.test(line)) return 'quoted';
  if (headsMail.test(line)) return 'mail';
  if (stamp.test(line)) return 'message';
  return /^\s*#{1,6}\s/.test(line) ? 'heading' : 'words';
}

/** ‘On 3 March 2026, Jo wrote:’ and the lines a forwarded e-mail begins with. */
const headsMail =
  /^[\s*]*(?:on\b.{5,120}\bwrote:\s*$|-{2,} ?(?:original|forwarded) message|(?:from|sent|to|cc|date|subject):\s)/i;

/** The day and time before a message that was pasted from a telephone. */
const stamp = /^\s*\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]m)?\]?\s*[-–:]?\s*/i;

/** A message without its day, time and sender; the landlord’s own are somebody else’s words. */
function messageOf(text: string, line: number): readonly Piece[] {
  const said = text.replace(stamp, '');
  const sender = /^([^:\n]{1,40}):\s+/.exec(said);
  const isOthers = /\b(?:homes?|housing|council|association|landlord|repairs|customer|support|no-?reply)\b/i.test(
    sender?.[1] ?? '',
  );
  const words = sender ? said.slice(sender[0].length) : said;
  return words.trim() === '' ? [] : [{ sort: 'paragraph', text: words, line, isOthers }];
}

/** Whether a line ends where no sentence does, short of the width of the letter, and another begins after it. */
function beginsAnew(before: string, line: string, width: number): boolean {
  const ends = before.trimEnd();
  return ends !== '' && ends.length < width * 0.75 && !/[,;–—-]$/.test(ends) && /^\s*["“'‘(]?[\p{Lu}\d]/u.test(line);
}
