import type { Block } from '../block.ts';
import { oneSentenceALine } from '../easy-read/one-a-line.ts';

/** A finished letter to be made into a file: its text laid out, what it is called, and whether it is for large print or easy read. */
export type LetterToWrite = {
  readonly blocks: readonly Block[];
  readonly title: string;
  /** Set at 18 points, by the wish of whoever it is to. */
  readonly isLargePrint: boolean;
  /** In easy words: larger, with more space, a sentence a line. */
  readonly isEasyRead?: boolean | undefined;
  /** The language it is in, as a tag such as ‘pl’; British English where none is given. */
  readonly language?: string | undefined;
};

/** Sizes in points: the words, the headings; and the space between lines and paragraphs, as a part of the size. */
export function sizesOf({ isLargePrint, isEasyRead }: LetterToWrite): {
  readonly body: number;
  readonly heading: number;
  readonly lineGap: number;
  readonly paragraphGap: number;
} {
  const space = isEasyRead ? { lineGap: 0.6, paragraphGap: 1.1 } : { lineGap: 0.25, paragraphGap: 0.7 };
  if (isLargePrint) return { body: 18, heading: 22, ...space };
  return isEasyRead ? { body: 16, heading: 20, ...space } : { body: 12, heading: 14, ...space };
}

/** Its blocks as they are set: a sentence a line where it is in easy words. */
export function blocksToSet({ blocks, isEasyRead }: LetterToWrite): readonly Block[] {
  const set = withoutWhatHeadsNothing(blocks);
  return isEasyRead ? oneSentenceALine(set) : set;
}

/**
 * Whoever finds their way by headings is not stopped by who writes, on what day and with what reference, nor by words that
 * lead in to a list: those head nothing.
 */
function withoutWhatHeadsNothing(blocks: readonly Block[]): readonly Block[] {
  const greeting = blocks.findIndex(({ text }) => /^\s*dear\b/i.test(text));
  return blocks.map((block, place) =>
    block.sort === 'heading' && (place < greeting || /(?:\S+ ){4}\S+:\s*$/.test(block.text))
      ? { ...block, sort: 'paragraph' }
      : block,
  );
}
