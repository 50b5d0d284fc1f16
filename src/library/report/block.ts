import type { Line, Mark, Place } from './line.ts';
import { hasReference, markerOf } from './markers.ts';

/** A heading, a paragraph, an item of a list or a row of a table, whole again where the file broke it. */
export type Block = {
  readonly text: string;
  readonly at: Place;
  readonly mark?: Mark | undefined;
  readonly bold: readonly string[];
};

/**
 * Puts lines together into blocks: paragraphs broken by the width of a page, by a page’s end or by its number, words
 * broken by a hyphen, and items whose bullet stands alone.
 */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const width = widthOf(lines);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const blocks: Block[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (isPageNumber(line.text)) continue;
    const block = blocks.at(-1);
    if (block && last && goesOn(block, last, line, width)) {
      blocks[blocks.length - 1] = {
        ...block,
        text: joined(block.text, line.text, words),
        bold: [...block.bold, ...line.bold],
      };
    } else blocks.push({ text: line.text, at: line.at, mark: line.mark, bold: line.bold });
    last = line;
  }
  return blocks.filter(({ text }) => text !== '');
}

/** 'Page 3 of 14', '- 3 -' or '3' alone. */
function isPageNumber(text: string): boolean {
  return /^(?:page )?[-–|]?\s*\d{1,3}\s*(?:[-–|]|(?:of|\/) \d{1,3})?$/iu.test(text);
}

/**
 * How wide, in letters, the lines are where a file breaks its paragraphs at a width of its own; undefined where every
 * paragraph is one line, or nothing tells. Where it is not `sure`, only a sentence that is plainly not over goes on.
 */
type Width = { readonly letters: number; readonly sure: boolean };

function widthOf(lines: readonly Line[]): Width | undefined {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  const longest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (longest < 40 || longest > 130) return undefined;
  const full = lines.filter(({ text }) => text.length > longest * 0.8);
  // Where most of the longest lines end a sentence, each is a paragraph of its own.
  const open = full.filter(({ text }) => isLeftOpen(text));
  if (full.length > lines.length * 0.2 && open.length > full.length * 0.4) return { letters: longest, sure: true };
  // A page has a width, though a short report may have too few lines as wide as it is to tell.
  return lines.some(({ at }) => at.page !== undefined && (at.page > 1 || longest >= 60))
    ? { letters: longest, sure: false }
    : undefined;
}

function goesOn(block: Block, last: Line, line: Line, width: Width | undefined): boolean {
  // A bullet that names a landlord, broken before its reference: a name there is no other use for.
  if (block.mark === 'item' && line.mark !== 'item' && line.mark !== 'row' && goesOnToReference(block, line))
    return true;
  if (line.mark !== undefined && !(line.mark === 'heading' && last.mark === 'heading' && !line.afterGap)) return false;
  // A bullet alone on its line.
  if (block.mark === 'item' && block.text === '') return true;
  // A heading broken over two lines.
  if (block.mark === 'heading')
    return (
      line.mark === 'heading' &&
      (startsLow(line.text) || /(?:[–—:,&]|\b(?:and|of|the|for|to|in|on|with|from))$/iu.test(block.text))
    );
  if (block.mark === 'row') return false;
  if (isLeftOpen(block.text) && (startsLow(line.text) || /[-‐]$/u.test(block.text))) return true;
  // An item is broken before its reference, or between several.
  if (block.mark === 'item' && !line.afterGap && isOnlyReferences(line.text)) return true;
  if (line.afterGap || width === undefined || last.text.length < width.letters * 0.72) return false;
  if (!width.sure && !isLeftOpen(block.text)) return false;
  // After a whole sentence, a line that opens a part of the report does so, however long it is.
  if (!isLeftOpen(block.text) && markerOf({ text: line.text, at: line.at, bold: [] })) return false;
  const isShort = line.text.length < width.letters * 0.6 && !/[.!?:;,]$/u.test(line.text);
  return !(isShort && !isLeftOpen(block.text));
}

/** Whether a text ends without the end of a sentence. */
function isLeftOpen(text: string): boolean {
  return !/[.!?:;][)\]”’"'*]*$/u.test(text);
}

/** Lines that begin with a small letter, or go on with what brackets or quotes hold, belong to the one before. */
function startsLow(text: string): boolean {
  return /^(?:\p{Ll}|[),;]|\((?=\p{Ll}))/u.test(text) && !/^www\.|^https?:/u.test(text);
}

function isOnlyReferences(text: string): boolean {
  return /^[([–—-]?\s?(?:(?:&|(?:and|case|complaint|ref(?:erence)?s?|numbers?|no|id)\b[.:]?)\s*)*20\d{7}(?:[\s\d,;&*()[\]]|\band\b|\b(?:not (?:yet )?|un)published\b)*$/iu.test(
    text,
  );
}

/** Whether an item without a reference goes on with its references, or with the end of a name and then those. */
function goesOnToReference(item: Block, line: Line): boolean {
  if (item.text === '' || hasReference(item) || !isLeftOpen(item.text.replace(/:$/u, '')) || !hasReference(line))
    return false;
  const rest = line.text.replace(
    /^(?:(?:housing|homes?|association|group|trust|society|council|limited|ltd|plc|of|and|the)\b[\s,:–—-]*)+/iu,
    '',
  );
  return isOnlyReferences(rest);
}

/** Two parts of a broken line; where a hyphen ended the first, the word as the rest of the file writes it. */
function joined(one: string, other: string, words: ReadonlySet<string>): string {
  if (one === '') return other;
  const broken = /([\p{L}]+)[-‐]$/u.exec(one);
  const [next = ''] = /^\p{Ll}+/u.exec(other) ?? [];
  if (!broken || next === '') return `${one} ${other}`;
  const hyphened = `${broken[1]}-${next}`;
  const isHyphened = words.has(hyphened.toLowerCase()) && !words.has(`${broken[1]}${next}`.toLowerCase());
  return isHyphened ? one + other : one.slice(0, -1) + other;
}
