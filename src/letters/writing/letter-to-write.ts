import type { Block } from '../block.ts';

/** A finished letter to be made into a file: its text laid out, what it is called, and whether it is for large print. */
export type LetterToWrite = {
  readonly blocks: readonly Block[];
  readonly title: string;
  /** Set at 18 points, by the wish of whoever it is to. */
  readonly isLargePrint: boolean;
};

/** Sizes in points: the words, and the headings. */
export function sizesOf({ isLargePrint }: LetterToWrite): { readonly body: number; readonly heading: number } {
  return isLargePrint ? { body: 18, heading: 22 } : { body: 12, heading: 14 };
}
