import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { saysBack } from './problem-words.ts';

/** Whether words, after something was said to be mended, say that it never went or is back: not that an answer or a date is still to come. */
export const stillThere = remembered((words: string): boolean => {
  const clauses = plainInFull(words).split('|');
  return clauses.some((clause) => !isGood.test(clause) && (isThere.test(clause) || saysBack(clause)));
});

const isThere = anyOf(
  'still (?!(?:no|not|none|nobody|nothing|waiting|await\\w*|without|wait|have|has|had|havent|hasnt|want\\w*|owed?|due|to|ask\\w*|chas\\w*|hop\\w*|paying|your?)\\b)\\w+',
  'still (?:have|has|got|getting|no) (?:the |a |any )?(?:same )?(?:damp|mould|leaks?|mice|rats?|pests?|bugs?|insects?|silverfish|cockroaches|heating|hot water|heat|water|power|electric\\w*|lights?)',
  '(?:ha(?:s|ve)(?:nt| not)|did(?:nt| not)|not|never) (?:really |quite |all )?(?:gone|gone away|go away|cleared(?: up)?|been cured|cured|solved)',
);

/** Looked at again, and well; or well, and to be looked at again. */
const isGood = anyOf(
  'still (?:ok|okay|fine|dry|good|holding|working|clear|all|in place|sound|secure)',
  'back (?:on|in use|working|in service|to normal|up and running)',
  'no (?:sign|signs|trace|evidence|leaks?|problem|problems|issue|issues)',
  '(?:check|look|come|visit|call|inspect|test|see|review)\\w* (?:\\w+ ){0,2}?again',
);
