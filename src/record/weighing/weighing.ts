import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { wordsIn } from './cues.ts';
import { sumsOf, type Table, tableOf } from './table.ts';
import { type Topic, topicNames } from './topics.ts';
import { enough, type Weights, weightsIn } from './weights.ts';

/**
 * Whether words tell of a topic, weighed by what was learned from labelled lines of many hands (bench/hearing). It may be
 * wrong either way: for what only ever asks a person to look. Where plain words hold `but`, it is left to patterns.
 */
export function weighsAs(topic: Topic, text: string, but?: RegExp): boolean {
  return topicsIn(text).has(topic) && (but === undefined || plainInFull(text).search(but) === -1);
}

/** Every topic words tell of. */
export const topicsIn = remembered((text: string): ReadonlySet<Topic> => {
  if (isShort(text)) return none;
  const words = wordsIn(text);
  const sums = sumsOf(words, table());
  const told = topicNames.filter((_, place) => (sums[place] ?? 0) >= enough);
  return told.length === 0 ? none : new Set(told);
});

const none: ReadonlySet<Topic> = new Set();

/** What has fewer words is the name of a thing, and was not learned from. */
const fewestWords = 4;

/** Whether a text has fewer words than tell anything: most do, and need no closer look. */
function isShort(text: string): boolean {
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length && words < fewestWords; at++) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !isInWord) words++;
    isInWord = !isSpace;
  }
  return words < fewestWords;
}

/** The weights of a topic as they were learned, from its file. */
export function readWeights(topic: Topic): Weights {
  return weightsIn(readFileSync(join(folderOfWeights, fileOfWeights(topic)), 'utf8'));
}

export const folderOfWeights = join(import.meta.dirname, 'weights');

export function fileOfWeights(topic: Topic): string {
  return `${topic.replaceAll(' ', '-')}.txt`;
}

let read: Table | undefined;

function table(): Table {
  read ??= tableOf(topicNames.map(readWeights));
  return read;
}
