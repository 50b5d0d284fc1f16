import type { Entry } from '../entry.ts';
import { clausesDone, doneBefore, withoutQuestions } from '../heard/clauses-done.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { saysFixFailed } from './fix-failed-words.ts';
import { stillThere } from './still-there.ts';

/** A note, or word from somebody outside, in which may stand that a problem is over. */
export type Word = Entry<'note made' | 'partner involved'>;

/** The clauses of a note, or of word from outside, that tell that something stopped or was mended for good, by whoever. */
export function clausesOfEnd(entry: Word): readonly string[] {
  return entry.says === undefined ? none : endsSaid(entry.says);
}

const none: readonly string[] = [];

const endsSaid = remembered((words: string): readonly string[] => {
  const said = plainInFull(withoutQuestions(words));
  if (!isOver.test(said) || isLeftToDo.test(said) || stillThere(words) || saysFixFailed(words)) return none;
  return clausesDone(said).filter(
    (clause) => isOver.test(clause) && !doneBefore.test(clause) && !isSupposed.test(clause),
  );
});

const thing =
  '(?:leaks?|leaking|water|drips?|dripping|flood(?:ing)?|sewage|smell|pipes?|main|supply|drains?|sewer|valve|tank|cable|power|electric\\w*|gas|heating|hot water|boiler|lift|roof|gutter|(?<!next )door|lock|window|lights?|fan|shower|toilet|mice|rats|insects)';
const mended =
  '(?:mended|repaired|fixed|renewed|replaced|relaid|unblocked|restored|reconnected|reinstated|put right|sorted)';
const isOver = anyOf(
  `${thing} (?:has |have |is |are )?(?:now |all |finally )?(?:stopped|dried up|gone away|back on)`,
  `${mended} (?:the|their|its|her|his|our|that|this) (?:\\w+ ){0,3}?${thing}`,
  `${thing} (?:has been |have been |been |was |were |is |are )(?:now |all |finally )?${mended}`,
);
/** Only for now, or only a part: something is still to come. */
const isLeftToDo = anyOf(
  'temp(?:orar(?:y|ily))?|for now|meantime|meanwhile|isolated|turned off|shut off|tap(?:ed|e)|patch\\w*|part(?:ly|ial\\w*)?|some of|one of|half',
  'needs?|to be|to do|to follow|await\\w*|waiting|pending|parts?|come back|coming back|return(?:ing)?|book(?:ed|ing)? (?:in )?(?:for|to)|(?:will|to) (?:\\w+ )?(?:order|book|return|finish|complete|renew|replace|come)|follow (?:on|up)|further|remedials?|quote',
);
/** Said by a file or a firm, and seen by nobody; or something else that stopped. */
const isSupposed = anyOf(
  '(?:shows?|showing|marked|logged|recorded|down as|system|portal|status|apparently|supposedly|claims?|says? (?:it|that|theyve|they have)|should)',
  'stopped (?:coming|going|working|paying|ringing|calling|answering|using|heating|being|by|in|at|her|him|them|us|me)',
);
