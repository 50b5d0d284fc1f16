import type { KindName } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { topicsIn } from '../weighing/weighing.ts';
import { actsIn } from './acts-words.ts';
import { notReached } from './clauses-done.ts';
import { tellsOfContent } from './content-words.ts';
import { deedsIn } from './deeds.ts';
import { asksForAdjustment } from './hearing.ts';
import { clausesSaidDone } from './our-clauses.ts';
import { isNotOurs } from './whose-deed.ts';

/**
 * What kinds of thing the words of our own people say were done, more generously than what counts as an answer
 * (`acts-words.ts`): nothing is ever owed less for it. It is only for asking a person to read a note and write down what was
 * done, if it was.
 */
export const doneSaid = remembered((words: string): readonly KindName[] => {
  const clauses = clausesSaidDone(words);
  const said = clauses.filter((clause) => !isNotOurs(clause)).join(' | ');
  const isReached = !notReached.test(plainInFull(words));
  const withOthers = actsIn(clauses.join(' | ')).filter(({ kind }) => takeOthers.has(kind));
  const acts = [...withOthers, ...actsIn(said), ...deedsIn(said)].map(({ kind }) => kind);
  if (asksForAdjustment(words) && agreed.test(said)) acts.unshift('adjustment agreed');
  if (isContent(words)) acts.push('resident confirmed fixed');
  return [...new Set(acts)].filter((kind) => kind !== 'resident updated' || isReached);
});

/** What is done with a neighbour, or together with others. */
const takeOthers: ReadonlySet<KindName> = new Set<KindName>([
  'person complained of spoken to',
  'partners brought together',
]);

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
