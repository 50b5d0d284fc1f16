import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { isFromThem } from '../what-it-says.ts';
import { givesAnswer } from './answer-words.ts';

/**
 * Each letter of ours whose own words are the answer to a complaint. Such a letter is the act itself; a note about one, and a few
 * words for one, are not (decision 74).
 */
export function lettersThatAnswer(reading: Reading): readonly Entry<'letter sent'>[] {
  return reading.part(readLetters);
}

function readLetters(reading: Reading): readonly Entry<'letter sent'>[] {
  return reading.of('letter sent').filter((letter) => !isFromThem(letter) && answersComplaint(letter.says));
}

const answersComplaint = remembered(
  (words: string): boolean =>
    (isWhole(words) || namesWhatItAnswers.test(words)) && ofComplaint.test(words) && givesAnswer(words),
);
/** Short as it is, it says of itself which stage it is of, and which complaint it answers. */
const namesWhatItAnswers =
  /\b(?:stage (?:1|one|2|two)|final) (?:response|reply|answer|decision) to your (?:\w+ ){0,2}complaint (?:of|dated|about|made|received)\b/i;

/** Whether words are the letter itself, and not what somebody noted of it. */
export const isWhole = (words: string) => words.trim().split(/\s+/).length >= fewestOfALetter;
const fewestOfALetter = 25;
const ofComplaint = /\b(?:your|the|this) (?:\w+ ){0,2}complaint\b|\bstage (?:1|one|2|two)\b/i;
