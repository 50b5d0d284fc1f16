import type { Day } from '../calendar/day.ts';
import { daysIn } from './against-record/facts-stated.ts';
import type { Block } from './block.ts';

/** The day a letter gives above its greeting; undefined where it gives none. `on` is a day it cannot be much later than. */
export function dayOfLetter(blocks: readonly Block[], on: Day): Day | undefined {
  const above: string[] = [];
  for (const { text } of blocks.slice(0, mostBlocksAbove)) {
    const [before = '', ...rest] = text.split(/^\s*(?:dear|hello)\b/im);
    above.push(before);
    if (rest.length > 0) return above.flatMap((words) => daysIn(words, on)).find(({ day }) => day !== undefined)?.day;
  }
  return undefined;
}

const mostBlocksAbove = 20;
