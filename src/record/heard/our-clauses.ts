import { anyOf, plainInFull } from '../plain-words.ts';
import { notDone, withoutQuestions } from './clauses-done.ts';
import { isTakenBack, ourPartsOf } from './whose-deed.ts';

/** The clauses of words that say something was done: not what is asked for, wanted or still to come, nor what was taken back. */
export function clausesSaidDone(words: string): readonly string[] {
  return withoutQuestions(words)
    .split(/(?<=[.;!\n])/)
    .map(plainInFull)
    .filter((sentence) => !isTakenBack(sentence))
    .flatMap((sentence) => sentence.split('|'))
    .map((clause) => clause.replace(untilThen, '').trim())
    .flatMap(ourPartsOf)
    .filter((clause) => clause !== '' && !notDone.test(clause) && !theirWish.test(clause));
}

/** ‘Offered a hotel until it is dry’ was offered all the same, and ‘significant, not an emergency’ is a judgement. */
const untilThen = / (?:(?:until|till|til|while|whilst) .*|(?:and )?not (?:an? )?(?:emergency|significant)\b.*)$/;
const theirWish = anyOf(
  'booked for|hopes?|hoping|would like|has anyone|expects?|expecting|expected|ask(?:ed|s|ing) for',
);
