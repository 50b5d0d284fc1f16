import type { Day } from '../../calendar/day.ts';
import { daysIn } from '../against-record/facts-stated.ts';
import { splitSentences } from '../sentences.ts';
import { saidByResident } from './as-written.ts';
import { saidUnder } from './heads.ts';
import { piecesAsCame } from './laid-out-as-came.ts';
import { greetsOrSigns, likelyIn, type Said, saysIn } from './what-it-says.ts';

/** Something a letter may say: a point of complaint, what it was like, what is wanted, or a day on which something happened. */
export type Suggestion = {
  readonly sort: Said | 'dated';
  /** The sentence it comes from, word for word, and its line. */
  readonly sentence: string;
  readonly line: number;
  /** The day it names; for what is dated alone. */
  readonly day: Day | undefined;
  /** Told by words of its own; otherwise only by who or what the sentence is about. */
  readonly isSure: boolean;
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
  let under: Said | undefined;
  let led: Said | undefined;
  return piecesAsCame(text).flatMap(({ sort, text: words, line, isOthers }, place, all): readonly SentenceRead[] => {
    if (sort !== 'item') led = undefined;
    const said = saidByResident(words);
    const isAsked = asksOnForm.test(words) && place < all.length - 1;
    if (greetsOrSigns.test(said)) under = undefined;
    else if (sort === 'heading' || isAsked) {
      under = saidUnder(said);
      // A short line may head what follows, or be said by somebody who uses no stops: it is looked at as both.
      const isOnlyHeading = isAsked || under !== undefined || /^\s*#/.test(words);
      return [{ sentence: words, line, suggestions: isOnlyHeading ? [] : sortsIn(words, line, undefined, on) }];
    }
    const read = splitSentences(words)
      .filter(({ text: sentence }) => sentence !== '')
      .map(({ text: sentence, at }) => {
        const from = line + words.slice(0, at).split('\n').length - 1;
        return { sentence, line: from, suggestions: isOthers ? [] : sortsIn(sentence, from, led ?? under, on) };
      });
    // What leads in to a list says what its items are.
    if (sort !== 'item' && /:\s*$|\bas follows\W*$/i.test(words)) {
      led = saidUnder(saidByResident(read.at(-1)?.sentence ?? ''));
      if (all[place + 1]?.sort !== 'item') under = led ?? under;
    }
    return read;
  });
}

/** A question that a form asks of whoever fills it in. */
const asksOnForm = /^(?:\S+ ){1,14}(?:you|your)\b[^.!?\n]{0,60}\?\s*$|^tell us\b[^.!?\n]{0,60}$/i;

/** Everything a letter may say, in its order. */
export function suggestFrom(text: string, on: Day): readonly Suggestion[] {
  return readComplaintLetter(text, on).flatMap(({ suggestions }) => suggestions);
}

function sortsIn(sentence: string, line: number, under: Said | undefined, on: Day): readonly Suggestion[] {
  const said = saidByResident(sentence);
  if (said.trim() === '') return [];
  const told = saysIn(said, under);
  const isSure = told.length > 0;
  const sorts = isSure ? told : likelyIn(said);
  const day = daysIn(sentence.replace(ofPaper, ''), on).find((one) => one.day !== undefined && one.day <= on)?.day;
  return [
    ...sorts.map((sort): Suggestion => ({ sort, sentence, line, day, isSure })),
    ...(day === undefined ? [] : [{ sort: 'dated' as const, sentence, line, day, isSure: true }]),
  ];
}

/** The day of a letter or a paper that is only referred to. */
const ofPaper =
  /\b(?:letter|e-?mail|tenancy|agreement|policy|report|response|reply|act|message) (?:of|dated) (?:the )?\d{1,2}\w*(?: of)? \w+(?: \d{4})?/gi;
