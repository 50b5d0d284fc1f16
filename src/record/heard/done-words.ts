import type { KindName } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { topicsIn } from '../weighing/weighing.ts';
import { actsSaid, notDone, notReached, tellsOfContent } from './acts-words.ts';
import { deedsIn } from './deeds.ts';
import { asksForAdjustment } from './hearing.ts';

/**
 * What kinds of thing the words of our own people say were done, more generously than what counts as an answer
 * (`acts-words.ts`): nothing is ever owed less for it. It is only for asking a person to read a note and write down what was
 * done, if it was.
 */
export const doneSaid = remembered((words: string): readonly KindName[] => {
  const said = clausesDone(words);
  const isReached = !notReached.test(plainInFull(words));
  const acts = [...actsSaid(words), ...deedsIn(said)].map(({ kind }) => kind);
  if (asksForAdjustment(words) && agreed.test(said)) acts.unshift('adjustment agreed');
  if (isContent(words)) acts.push('resident confirmed fixed');
  return [...new Set(acts)].filter((kind) => kind !== 'resident updated' || isReached);
});

/** The clauses that say what was done, a bar between them: not what is asked for, wanted or still to come. */
function clausesDone(words: string): string {
  return `${words.replace(question, ' ')}`
    .split(/(?<=[.;!\n])/)
    .flatMap((sentence) => plainInFull(sentence).split('|'))
    .map((clause) => clause.replace(untilThen, '').trim())
    .filter((clause) => clause !== '' && !notDone.test(clause) && !theirWish.test(clause))
    .join(' | ');
}

/** ‘Offered a hotel until it is dry’ was offered all the same, and ‘significant, not an emergency’ is a judgement. */
const untilThen = / (?:(?:until|till|til|while|whilst) .*|(?:and )?not (?:an? )?(?:emergency|significant)\b.*)$/;
const question = /[^.;!?\n]*\?/g;
const theirWish = anyOf('booked for|hopes?|hoping|would like|has anyone|expects?|expecting|expected');

/** A resident’s being content with works, which any word of what is still wrong outweighs. */
function isContent(words: string): boolean {
  const said = plainInFull(words);
  if (stillWrong.test(said)) return false;
  return tellsOfContent(said) || topicsIn(words).has('content') || askedIfFixed.test(said);
}

const stillWrong = anyOf('still|again|worse|came back|come back|no better|not (?:fixed|right|happy)');
const askedIfFixed = anyOf(
  '(?:asked|checked) (?:\\w+ ){0,3}(?:fixed|mended|sorted|working|dry) \\|? ?(?:\\| )?(?:\\w+ ){0,3}(?:yes|dry|fine|good|all (?:ok|well|good)|working|works)',
);
const agreed = anyOf(
  'agreed|flagged|set up|in place|arranged|noted on|put on (?:the|her|his|their) (?:account|file|record)',
);
