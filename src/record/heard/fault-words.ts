import { anyOf, plainInFull } from '../plain-words.ts';
import { type ProblemTrait, traitsOf } from '../problems/problem-words.ts';

/** Whether somebody tells, in words written down as a note or a call, of something wrong with the home. */
export function tellsOfFault(words: string): boolean {
  const said = plainInFull(words)
    .split('|')
    .filter((clause) => !putRight.test(clause))
    .join('|');
  if (!reports.test(said)) return false;
  const traits = traitsOf(said);
  return traits.some((trait) => plainly.has(trait)) || (traits.length > 0 && fault.test(said));
}

/** Problems that need no further word: nobody speaks of rats or of water coming in where nothing is wrong. */
const plainly: ReadonlySet<ProblemTrait> = new Set<ProblemTrait>([
  'damp or mould',
  'leak',
  'pests',
  'no heating or hot water',
  'no water, power or toilet',
]);

const putRight = anyOf(
  'fixed|completed|mended|repaired|cleared|rodded|replaced|renewed|resolved|works? done|all done|no (?:\\w+ )?(?:damp|mould|leaks?|mice|rats|issues?|problems?|faults?)|advice|leaflet',
);
const reports = anyOf(
  'rang|rung|ringing|called|calling|caller|phoned|emailed|reports?|reported|reporting|says|said|raise|log|logged|wants|wife|husband|mum|daughter|son|tenants?|residents?|still|again|i|my|we|our|pls|please',
);
const fault = anyOf(
  'broken?|wont|cant|cannot|not (?:working|closing|shutting|locking|opening|draining)|stuck|loose|rotten|cracked|smash\\w*|hanging|blocked|faulty|leak\\w*|dripping|damaged|crumbl\\w*|falling|fell|fallen|burning|spark\\w*|pop|tripp\\w*|scorched|gone|missing|off|dead|stopped|keeps|kicked|hole|gap|unsafe|dangerous|backs? up|backing up',
);
