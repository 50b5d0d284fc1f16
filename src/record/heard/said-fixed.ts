import type { Entry } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { tellsOfContent } from './content-words.ts';

/** The first note, on or after the day of some works, that tells the resident is content with them. */
export function notedAsFixed(reading: Reading, works: Entry): Entry<'note made'> | undefined {
  return reading.of('note made').find(({ happened, says }) => happened >= works.happened && isContent(says));
}

/** Whether a note tells that the resident is content with what was done. */
export function notedAsContent({ says }: Entry<'note made'>): boolean {
  return isContent(says);
}

const isContent = remembered((words: string) => tellsOfContent(plainInFull(words)));
