import type { Day } from '../../calendar/day.ts';
import { daysIn } from '../against-record/facts-stated.ts';
import { blocksOfText } from '../opening/plain-text.ts';
import { splitSentences } from '../sentences.ts';
import { saidIn } from '../words/said.ts';
import { type Said, saysIn } from './what-it-says.ts';

/** Something a letter may say: a point of complaint, what it was like, what is wanted, or a day on which something happened. */
export type Suggestion = {
  readonly sort: Said | 'dated';
  /** The sentence it comes from, word for word, and its line. */
  readonly sentence: string;
  readonly line: number;
  /** The day it names; for what is dated alone. */
  readonly day: Day | undefined;
};

/** A letter’s sentences, each with what it may say: nothing, one thing or several. */
export type SentenceRead = {
  readonly sentence: string;
  readonly line: number;
  readonly suggestions: readonly Suggestion[];
};

/**
 * Draws out of a resident’s letter what may be its points, impacts, outcomes sought and dated facts, each tied to the
 * sentence it comes from. It decides nothing: a person takes each, or leaves it, and may take any other sentence. `on` is
 * the day the letter came. Throws nothing, whatever the text.
 */
export function readComplaintLetter(text: string, on: Day): readonly SentenceRead[] {
  let heading = '';
  return blocksOfText(text).flatMap(({ sort, text: words, line }): readonly SentenceRead[] => {
    if (sort === 'heading') {
      // A short line may head what follows, or be said by somebody who uses no stops: it is looked at as both.
      heading = saidIn(words);
      return [{ sentence: words, line, suggestions: sortsIn(words, line, '', on) }];
    }
    return splitSentences(words)
      .filter(({ text: sentence }) => sentence !== '')
      .map(({ text: sentence, at }) => {
        const place = line + words.slice(0, at).split('\n').length - 1;
        return { sentence, line: place, suggestions: sortsIn(sentence, place, heading, on) };
      });
  });
}

/** Everything a letter may say, in its order. */
export function suggestFrom(text: string, on: Day): readonly Suggestion[] {
  return readComplaintLetter(text, on).flatMap(({ suggestions }) => suggestions);
}

function sortsIn(sentence: string, line: number, heading: string, on: Day): readonly Suggestion[] {
  const said = saidIn(sentence);
  if (said.trim() === '') return [];
  const sorts = saysIn(said, heading);
  const day = daysIn(sentence, on).find((one) => one.day !== undefined && one.day <= on)?.day;
  return [
    ...sorts.map((sort): Suggestion => ({ sort, sentence, line, day })),
    ...(day === undefined ? [] : [{ sort: 'dated' as const, sentence, line, day }]),
  ];
}
